// SPDX-License-Identifier: Apache-2.0
#include "core/metrics/prometheus_text.h"

#include <algorithm>

namespace lk::metrics {

namespace {

QByteArray escaped(const QString &value)
{
    QByteArray text = value.toUtf8();
    return text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
}

QByteArray numberOf(double value)
{
    return QByteArray::number(value, 'g', 12);
}

/// Writes one metric after the other; the samples of a metric stand together, as the format asks.
class Writer {
public:
    explicit Writer(const Exposition &exposition)
        : m_exposition(exposition)
    {
    }

    void head(const QByteArray &name, const QByteArray &type, const QByteArray &help)
    {
        m_name = name;
        m_text += "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
    }
    void sample(
        const AccountFigures &of, const QByteArray &moreLabels, double value, const QByteArray &suffix = {})
    {
        m_text += m_name + suffix + "{account=\"" + escaped(of.name) + "\",carrier=\""
            + escaped(toText(of.carrier)) + '"'
            + (moreLabels.isEmpty() ? QByteArray() : QByteArray(',' + moreLabels)) + "} " + numberOf(value)
            + '\n';
    }
    void plain(double value) { m_text += m_name + ' ' + numberOf(value) + '\n'; }
    template <typename Each>
    void each(Each each)
    {
        for (const AccountFigures &of : m_exposition.accounts)
            each(of);
    }
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    const Exposition &m_exposition;
    QByteArray m_name;
    QByteArray m_text;
};

void writeCalls(Writer &writer)
{
    writer.head("linekeeper_calls_total", "counter", "Calls to carriers since the start, by result.");
    writer.each([&](const AccountFigures &of) {
        writer.sample(of, "result=\"ok\"", static_cast<double>(of.total.calls - of.total.failed));
        writer.sample(of, "result=\"failed\"", static_cast<double>(of.total.failed));
    });
    writer.head("linekeeper_call_errors_total", "counter",
        "Failed calls since the start, by class and HTTP status (0 not reached, -1 answer lost).");
    writer.each([&](const AccountFigures &of) {
        QList<ErrorTally> errors = of.total.errors;
        std::sort(errors.begin(), errors.end(),
            [](const ErrorTally &one, const ErrorTally &two) { return one.status < two.status; });
        for (const ErrorTally &tally : errors)
            writer.sample(of,
                "class=\"" + escaped(toText(classOfStatus(tally.status))) + "\",status=\""
                    + QByteArray::number(tally.status) + '"',
                static_cast<double>(tally.count));
    });
    writer.head(
        "linekeeper_call_duration_seconds", "histogram", "Time until carriers answered, since the start.");
    writer.each([&](const AccountFigures &of) {
        double sum = 0;
        for (std::size_t i = 0; i < kTimeBounds.size(); ++i) {
            sum += of.total.times[i];
            writer.sample(of, "le=\"" + numberOf(kTimeBounds[i] / 1000.0) + '"', sum, "_bucket");
        }
        sum += of.total.times.back();
        writer.sample(of, "le=\"+Inf\"", sum, "_bucket");
        writer.sample(of, {}, static_cast<double>(of.totalMs) / 1000, "_sum");
        writer.sample(of, {}, sum, "_count");
    });
}

void writeQuarter(Writer &writer)
{
    writer.head("linekeeper_call_success_ratio", "gauge",
        "Share of the calls of the last 15 minutes that went well.");
    writer.each([&](const AccountFigures &of) {
        if (const auto percent = of.quarter.successPercent())
            writer.sample(of, {}, *percent / 100);
    });
    writer.head("linekeeper_call_duration_quantile_seconds", "gauge", "Answer times of the last 15 minutes.");
    writer.each([&](const AccountFigures &of) {
        for (const auto &[label, share] :
            {std::pair{"quantile=\"0.5\"", 0.5}, std::pair{"quantile=\"0.95\"", 0.95}}) {
            if (const auto time = of.quarter.answerTime(share))
                writer.sample(of, label, *time / 1000);
        }
    });
}

void writeQueues(Writer &writer, Moment now)
{
    writer.head("linekeeper_queue_lines", "gauge", "Open lines of running changes.");
    writer.each([&](const AccountFigures &of) {
        writer.sample(of, "state=\"waiting\"", static_cast<double>(of.queue.waiting));
        writer.sample(of, "state=\"in_flight\"", static_cast<double>(of.queue.inFlight));
    });
    writer.head(
        "linekeeper_queue_oldest_waiting_seconds", "gauge", "How long the front of the queue has waited.");
    writer.each([&](const AccountFigures &of) {
        const UtcMs since = of.queue.oldestWaiting;
        writer.sample(
            of, {}, since > 0 ? static_cast<double>(std::max<qint64>(0, now.utc - since)) / 1000 : 0);
    });
    writer.head(
        "linekeeper_stuck_pending_lines", "gauge", "Lines that were sent and have no result for too long.");
    writer.each(
        [&](const AccountFigures &of) { writer.sample(of, {}, static_cast<double>(of.stuck.lines)); });
    writer.head("linekeeper_account_paused", "gauge", "1 if nothing is sent for the account.");
    writer.each([&](const AccountFigures &of) { writer.sample(of, {}, of.paused ? 1 : 0); });
}

} // namespace

QByteArray prometheusText(const Exposition &exposition)
{
    Writer writer(exposition);
    writer.head(
        "linekeeper_worker_up", "gauge", "1 if these figures come from the process that runs the queue.");
    writer.plain(exposition.live ? 1 : 0);
    if (exposition.live) {
        writeCalls(writer);
        writeQuarter(writer);
    }
    writeQueues(writer, exposition.now);
    if (exposition.live) {
        writer.head("linekeeper_alert_active", "gauge", "1 while an alert of this kind lasts.");
        writer.each([&](const AccountFigures &of) {
            for (const AlertKind kind : kAllAlertKinds) {
                const bool active = std::any_of(exposition.alerts.begin(), exposition.alerts.end(),
                    [&](const Alert &alert) { return alert.account == of.account && alert.kind == kind; });
                writer.sample(of, "kind=\"" + escaped(toText(kind)) + '"', active ? 1 : 0);
            }
        });
    }
    return writer.text();
}

} // namespace lk::metrics
