// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/accessible.h"

#include "ui/widgets/painted_button.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QVariant>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr auto kAccessibleRoleProperty = "lkAccessibleRole";
constexpr auto kExpanderProperty = "lkExpander";

/// A button we paint ourselves: its role and state are its own word, not derived from "checkable".
class AccessiblePaintedButton : public QAccessibleWidget {
public:
    explicit AccessiblePaintedButton(PaintedButton &button)
        : QAccessibleWidget(&button, button.accessibleRole()),
          m_button(button)
    {
    }

    [[nodiscard]] QAccessible::Role role() const override { return m_button.accessibleRole(); }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        m_button.addAccessibleState(state);
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        const QString told = QAccessibleWidget::text(which);
        if (which == QAccessible::Name && told.isEmpty())
            return m_button.text();
        if (which == QAccessible::Accelerator)
            return m_button.shortcut().toString(QKeySequence::NativeText);
        return told;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_button.isEnabled() && m_button.focusPolicy() != Qt::NoFocus)
            names.prepend(usualAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        if (name == usualAction())
            m_button.click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    /// What a screen reader looks for: boxes are ticked, everything else is pressed.
    [[nodiscard]] QString usualAction() const
    {
        return m_button.accessibleRole() == QAccessible::CheckBox ? toggleAction() : pressAction();
    }

    PaintedButton &m_button;
};

/// A button of Qt's that opens what stands below it.
class AccessibleExpander : public QAccessibleWidget {
public:
    explicit AccessibleExpander(QAbstractButton &button)
        : QAccessibleWidget(&button, QAccessible::Button),
          m_button(button)
    {
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = m_button.isChecked();
        state.collapsed = !m_button.isChecked();
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        const QString told = QAccessibleWidget::text(which);
        if (which == QAccessible::Name && told.isEmpty())
            return m_button.text().remove(u'&');
        return which == QAccessible::Accelerator ? m_button.shortcut().toString(QKeySequence::NativeText)
                                                 : told;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_button.isEnabled())
            names.prepend(pressAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_button.click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton &m_button;
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (auto *button = qobject_cast<PaintedButton *>(object))
        return className == "lk::ui::PaintedButton"_L1 ? new AccessiblePaintedButton(*button) : nullptr;
    auto *widget = qobject_cast<QWidget *>(object);
    if (widget == nullptr)
        return nullptr;
    if (widget->property(kExpanderProperty).toBool())
        return new AccessibleExpander(*qobject_cast<QAbstractButton *>(widget));
    const QVariant role = widget->property(kAccessibleRoleProperty);
    if (!role.isValid())
        return nullptr;
    return new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()));
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    installAccessibility();
    widget.setProperty(kAccessibleRoleProperty, static_cast<int>(role));
}

void setExpander(QAbstractButton &button)
{
    installAccessibility();
    button.setCheckable(true);
    button.setProperty(kExpanderProperty, true);
    // A text given before may have made Qt think of it already, as a button of another kind.
    if (QAccessibleInterface *before = QAccessible::queryAccessibleInterface(&button))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(before));
    QObject::connect(&button, &QAbstractButton::toggled, &button, [&button] {
        QAccessible::State changed;
        changed.expanded = true;
        QAccessibleStateChangeEvent event(&button, changed);
        QAccessible::updateAccessibility(&event);
    });
}

void setAccessibleTexts(QWidget &widget, const QString &name, const QString &description)
{
    // QWidget's setters send the change event themselves; unchanged texts must stay silent.
    if (widget.accessibleName() != name)
        widget.setAccessibleName(name);
    if (widget.accessibleDescription() != description)
        widget.setAccessibleDescription(description);
}

void setChoiceName(QComboBox &choice, const QString &name)
{
    setAccessibleTexts(choice, name, name);
}

} // namespace lk::ui
