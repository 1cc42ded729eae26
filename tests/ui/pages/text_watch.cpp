// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/pages/text_watch.h"

#include "ui/widgets/identifier_label.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

namespace {

/// Rounding of widths, in pixels.
constexpr int kSlack = 1;

struct PaintedText {
    const QWidget *widget; ///< that painted it
    QString text;
    QRectF box; ///< where in the widget
};

/// Keeps every text that is painted, and nothing else.
class TextEngine final : public QPaintEngine {
public:
    TextEngine()
        : QPaintEngine(AllFeatures)
    {
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override { }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override { }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    [[nodiscard]] Type type() const override { return User; }
    void drawTextItem(const QPointF &start, const QTextItem &item) override
    {
        const auto *widget = dynamic_cast<QWidget *>(painter()->device());
        const QRectF box(start.x(), start.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        texts.append({widget, item.text(), painter()->worldTransform().mapRect(box)});
    }

    QList<PaintedText> texts;
};

/// Paper as large as a widget for the engine to "paint" on.
class TextDevice final : public QPaintDevice {
public:
    explicit TextDevice(QSize size)
        : m_size(size)
    {
    }

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] QList<PaintedText> texts() const { return m_engine.texts; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        constexpr int kDotsPerInch = 96;
        constexpr int kColors = 0xFFFFFF;
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return kColors;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return kDotsPerInch;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(QPaintDevice::devicePixelRatioFScale());
        default:
            return 0;
        }
    }

private:
    QSize m_size;
    mutable TextEngine m_engine;
};

QString nameOf(const QWidget *widget)
{
    QStringList steps;
    for (const QWidget *step = widget; step != nullptr && steps.size() < 3; step = step->parentWidget()) {
        const QString type = QString::fromLatin1(step->metaObject()->className()).section(u':', -1);
        steps.prepend(step->objectName().isEmpty() ? type : QString(type + u'#' + step->objectName()));
    }
    return steps.join(u'/');
}

QString withoutMnemonics(QString text)
{
    return text.replace("&&"_L1, "\x01"_L1).remove(u'&').replace("\x01"_L1, "&"_L1);
}

/// The properties of a class that are texts; looked up once, since it takes longer than reading them.
const QList<QMetaProperty> &textsOf(const QMetaObject *type)
{
    static QHash<const QMetaObject *, QList<QMetaProperty>> known;
    const auto found = known.constFind(type);
    if (found != known.cend())
        return *found;
    QList<QMetaProperty> texts;
    for (int i = 0; i < type->propertyCount(); ++i) {
        if (const QMetaProperty property = type->property(i); property.typeId() == QMetaType::QString)
            texts.append(property);
    }
    return *known.insert(type, texts);
}

/// Every text an object has: what is painted with an ellipsis and is in none of them was cut.
void collectTexts(const QObject &object, QStringList &texts)
{
    for (const QMetaProperty &property : textsOf(object.metaObject())) {
        const QString text = property.read(&object).toString();
        if (text.contains(u'…'))
            texts.append(withoutMnemonics(text));
    }
    for (const QObject *child : object.children())
        collectTexts(*child, texts);
}

/// What stands in a cell may be of any length; only the words for a state have to fit.
bool isFreeCell(const PaintedText &painted)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(painted.widget->parentWidget());
    if (view == nullptr || qobject_cast<const QHeaderView *>(view) != nullptr
        || view->viewport() != painted.widget)
        return false;
    const auto *table = qobject_cast<const ui::TableView *>(view);
    const int column = table ? table->columnAt(qRound(painted.box.center().x())) : -1;
    return table == nullptr || table->rows()->columnKind(column) != ui::ColumnKind::State;
}

bool isIdentifier(const QString &text)
{
    constexpr qsizetype kShortest = 8;
    return text.size() >= kShortest
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit() || c.isSpace(); });
}

/// Names that people or carriers gave have no upper length; they stand whole in the tool tip. An identifier
/// is copied whole by a click, and as a title it stands whole in the card below.
bool isToldOtherwise(const PaintedText &painted)
{
    const QString begin = painted.text.section(u'…', 0, 0);
    return qobject_cast<const ui::IdentifierLabel *>(painted.widget) != nullptr || isIdentifier(begin)
        || (!begin.isEmpty() && painted.widget->toolTip().contains(begin));
}

/// Whether a text is painted out of its widget, or out of its tab. Fields and tables can be scrolled; labels
/// are measured.
bool leavesItsRoom(const PaintedText &painted)
{
    if (qobject_cast<const QLineEdit *>(painted.widget) != nullptr
        || qobject_cast<const QLabel *>(painted.widget) != nullptr
        || qobject_cast<const QAbstractScrollArea *>(painted.widget->parentWidget()) != nullptr)
        return false;
    QRectF room = painted.widget->rect();
    if (const auto *bar = qobject_cast<const QTabBar *>(painted.widget))
        room = bar->tabRect(bar->tabAt(painted.box.center().toPoint()));
    return painted.box.left() < room.left() - kSlack || painted.box.right() > room.right() + kSlack;
}

/// Texts that are painted with an ellipsis, or out of the widget they belong to.
QStringList cutWhilePainted(QWidget &root, const QStringList &whole)
{
    TextDevice paper(root.size());
    root.render(&paper, {}, {}, QWidget::DrawWindowBackground | QWidget::DrawChildren);
    QStringList found;
    const QList<PaintedText> texts = paper.texts();
    for (const PaintedText &painted : texts) {
        if (painted.widget == nullptr || isFreeCell(painted) || painted.text.trimmed().isEmpty())
            continue;
        const auto isPart = [&painted](const QString &text) { return text.contains(painted.text); };
        if (painted.text.contains(u'…') && !isToldOtherwise(painted)
            && std::none_of(whole.cbegin(), whole.cend(), isPart))
            found.append(u"%1: painted as \"%2\""_s.arg(nameOf(painted.widget), painted.text));
        else if (leavesItsRoom(painted))
            found.append(
                u"%1: \"%2\" is painted beyond its room"_s.arg(nameOf(painted.widget), painted.text));
    }
    return found;
}

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty())
        return false;
    if (label.minimumSizeHint().width() > label.width() + kSlack)
        return true;
    return label.wordWrap() && label.heightForWidth(label.width()) > label.height() + kSlack;
}

bool isCut(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    option.currentText = box.currentText();
    const QRect room
        = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return box.fontMetrics().horizontalAdvance(box.currentText()) > room.width() + kSlack;
}

bool isCut(const QAbstractSpinBox &box)
{
    const auto *field = box.findChild<QLineEdit *>();
    return field != nullptr
        && field->fontMetrics().horizontalAdvance(field->displayText()) > field->width() + kSlack;
}

/// A page scrolls up and down; what it has beside its view is not found.
bool isCut(const QScrollArea &area)
{
    return area.widget() != nullptr && area.widget()->width() > area.viewport()->width() + kSlack;
}

bool hasScrollButtons(const QTabBar &bar)
{
    const auto buttons = bar.findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
    return std::any_of(
        buttons.cbegin(), buttons.cend(), [](const QToolButton *button) { return button->isVisible(); });
}

/// What is wrong with a widget by its size; empty = nothing.
QString cutBySize(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label != nullptr && isCut(*label))
        return u"%1: no room for \"%2\""_s.arg(nameOf(&widget), label->text());
    const bool isTick
        = qobject_cast<const QCheckBox *>(&widget) || qobject_cast<const QRadioButton *>(&widget);
    if (isTick && widget.sizeHint().width() > widget.width() + kSlack)
        return u"%1: no room for \"%2\""_s.arg(
            nameOf(&widget), qobject_cast<const QAbstractButton *>(&widget)->text());
    if (const auto *box = qobject_cast<const QComboBox *>(&widget); box != nullptr && isCut(*box))
        return u"%1: no room for \"%2\""_s.arg(nameOf(&widget), box->currentText());
    if (const auto *box = qobject_cast<const QAbstractSpinBox *>(&widget); box != nullptr && isCut(*box))
        return u"%1: no room for \"%2\""_s.arg(nameOf(&widget), box->text());
    if (const auto *area = qobject_cast<const QScrollArea *>(&widget); area != nullptr && isCut(*area))
        return u"%1: wider than its view"_s.arg(nameOf(&widget));
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget); bar != nullptr && hasScrollButtons(*bar))
        return u"%1: the tabs do not fit"_s.arg(nameOf(&widget));
    return {};
}

} // namespace

QStringList cutTexts(QWidget &window)
{
    QStringList whole;
    collectTexts(window, whole);
    QStringList found = cutWhilePainted(window, whole);
    const auto widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (auto *area = qobject_cast<QScrollArea *>(widget); area != nullptr && area->widget() != nullptr)
            found += cutWhilePainted(*area->widget(), whole);
        if (const QString cut = cutBySize(*widget); !cut.isEmpty())
            found.append(cut);
    }
    found.removeDuplicates();
    return found;
}

} // namespace lk::test
