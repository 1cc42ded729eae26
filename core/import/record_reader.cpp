// SPDX-License-Identifier: Apache-2.0
#include "core/import/record_reader.h"

#include "core/import/device_list.h"

#include <algorithm>

namespace lk::intake {

namespace {

constexpr qint64 kChunkBytes = qint64{256} * 1024;
constexpr std::size_t kMaxCells = 4096;
constexpr std::size_t kMaxRecordBytes = std::size_t{1024} * 1024;
/// Reading again after broken quotes may not turn a hostile file into quadratic work.
constexpr qint64 kMaxRewoundBytes = qint64{256} * 1024 * 1024;

std::size_t byteIndex(char c)
{
    return static_cast<unsigned char>(c);
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

QByteArrayView Record::cell(qsizetype index) const
{
    if (index < 0 || index >= size())
        return {};
    const Span span = m_cells[static_cast<std::size_t>(index)];
    return QByteArrayView(m_bytes.data() + span.begin, static_cast<qsizetype>(span.length));
}

bool Record::isBlank() const
{
    return std::all_of(
        m_bytes.begin(), m_bytes.end(), [](char c) { return c == ' ' || c == '\t' || isLineEnd(c); });
}

bool Record::isSeparatorHint() const
{
    return fileRow == 1 && m_bytes.size() >= 4 && m_bytes.size() <= 5
        && QByteArrayView(m_bytes).first(4).compare("sep=", Qt::CaseInsensitive) == 0;
}

RecordReader::RecordReader(QIODevice &device, char delimiter)
    : m_device(device),
      m_pasted(QLatin1Char(delimiter) == kPastedList),
      m_bufferStart(device.pos())
{
    m_separator[byteIndex(delimiter)] = true;
    if (m_pasted) {
        for (const char c : {' ', ',', ';', '\t', '|'})
            m_separator[byteIndex(c)] = true;
    }
    m_plainStop = m_separator;
    m_plainStop[byteIndex('\n')] = true;
    m_plainStop[byteIndex('\r')] = true;
}

bool RecordReader::refill()
{
    m_bufferStart += m_buffer.size();
    m_at = 0;
    // A short list gets a short buffer; a file that grows is still read on.
    const qint64 wanted = std::clamp(m_device.size() - m_bufferStart, qint64{64}, kChunkBytes);
    m_buffer.resize(wanted);
    const qint64 got = m_device.read(m_buffer.data(), wanted);
    m_failed = m_failed || got < 0;
    m_buffer.resize(std::max<qint64>(got, 0));
    return got > 0;
}

bool RecordReader::skipToRecord()
{
    if (m_at == m_buffer.size() && !refill())
        return false;
    if (m_lastWasCr && m_buffer.at(m_at) == '\n') {
        ++m_at;
        if (m_at == m_buffer.size() && !refill())
            return false;
    }
    m_lastWasCr = false;
    return true;
}

bool RecordReader::next(Record &record)
{
    if (!skipToRecord())
        return false;
    record.fileRow = m_line;
    m_recordStart = position();
    record.quoteBroken = parse(record, m_pasted) == Step::QuoteBroken;
    if (record.quoteBroken && mayRewind()) {
        rewind(record);
        const Step step = parse(record, true);
        Q_ASSERT(step == Step::RecordEnds);
        Q_UNUSED(step)
    }
    return !m_failed;
}

RecordReader::Step RecordReader::parse(Record &record, bool quotesMeanText)
{
    record.m_bytes.clear();
    record.m_cells.clear();
    record.cellTooLong = false;
    record.tooManyCells = false;
    m_state = State::CellStart;
    m_cellBegin = 0;
    m_lineBreakInQuotes = false;
    for (;;) {
        if (m_at == m_buffer.size() && !refill())
            return atEnd(record);
        if (m_state == State::Plain || m_state == State::Quoted) {
            takeRun(record);
            if (m_at == m_buffer.size())
                continue;
        }
        const char c = m_buffer.at(m_at++);
        const Step step = take(record, c, quotesMeanText);
        if (step != Step::Continue)
            return step;
    }
}

RecordReader::Step RecordReader::atEnd(Record &record)
{
    const bool open = m_state == State::Quoted;
    endCell(record);
    return open ? Step::QuoteBroken : Step::RecordEnds;
}

RecordReader::Step RecordReader::take(Record &record, char c, bool quotesMeanText)
{
    if (m_state == State::Quoted)
        return takeInQuotes(record, c);
    if (m_state == State::QuoteSeen || m_state == State::AfterQuote) {
        const Step step = takeAfterQuote(record, c);
        if (step != Step::Continue || m_state != State::Plain)
            return step;
    }
    if (isLineEnd(c)) {
        countLine(c);
        endCell(record);
        return Step::RecordEnds;
    }
    if (m_separator[byteIndex(c)]) {
        endCell(record);
        return Step::Continue;
    }
    if (c == '"' && m_state == State::CellStart && !quotesMeanText) {
        record.m_bytes.resize(m_cellBegin);
        m_state = State::Quoted;
        return Step::Continue;
    }
    append(record, &c, 1);
    if (c != ' ')
        m_state = State::Plain;
    return Step::Continue;
}

RecordReader::Step RecordReader::takeInQuotes(Record &record, char c)
{
    if (c == '"') {
        m_state = State::QuoteSeen;
        m_lastWasCr = false;
        return Step::Continue;
    }
    const bool full = record.m_bytes.size() - m_cellBegin >= static_cast<std::size_t>(kMaxCellBytes)
        || record.m_bytes.size() >= kMaxRecordBytes;
    m_lineBreakInQuotes = m_lineBreakInQuotes || isLineEnd(c);
    if (full && m_lineBreakInQuotes && mayRewind())
        return Step::QuoteBroken;
    countLine(c);
    append(record, &c, 1);
    return Step::Continue;
}

/// Leaves the state Plain where the byte still has to be taken as one outside quotes.
RecordReader::Step RecordReader::takeAfterQuote(Record &record, char c)
{
    if (c == '"' && m_state == State::QuoteSeen) {
        append(record, &c, 1);
        m_state = State::Quoted;
        return Step::Continue;
    }
    m_state = State::AfterQuote;
    if (isLineEnd(c) || m_separator[byteIndex(c)]) {
        m_state = State::Plain;
        return Step::Continue;
    }
    if (c == ' ' || c == '\t')
        return Step::Continue;
    if (m_lineBreakInQuotes && mayRewind())
        return Step::QuoteBroken;
    m_state = State::Plain;
    return Step::Continue;
}

bool RecordReader::mayRewind() const
{
    return m_rewound < kMaxRewoundBytes;
}

void RecordReader::takeRun(Record &record)
{
    const char *const begin = m_buffer.constData() + m_at;
    const char *const end = m_buffer.constData() + m_buffer.size();
    const bool quoted = m_state == State::Quoted;
    const char *const stop = std::find_if(
        begin, end, [&](char c) { return quoted ? c == '"' || isLineEnd(c) : m_plainStop[byteIndex(c)]; });
    if (stop == begin)
        return;
    append(record, begin, stop - begin);
    m_lastWasCr = false;
    m_at += stop - begin;
}

void RecordReader::append(Record &record, const char *bytes, qsizetype count)
{
    const std::size_t inCell = record.m_bytes.size() - m_cellBegin;
    const auto limit = static_cast<std::size_t>(kMaxCellBytes);
    const std::size_t room = std::min(
        limit - std::min(limit, inCell), kMaxRecordBytes - std::min(kMaxRecordBytes, record.m_bytes.size()));
    const std::size_t taken = std::min(room, static_cast<std::size_t>(count));
    record.m_bytes.append(bytes, taken);
    record.cellTooLong = record.cellTooLong || taken < static_cast<std::size_t>(count);
}

void RecordReader::countLine(char c)
{
    if (c == '\r' || (c == '\n' && !m_lastWasCr))
        ++m_line;
    m_lastWasCr = c == '\r';
}

void RecordReader::endCell(Record &record)
{
    const std::size_t length = record.m_bytes.size() - m_cellBegin;
    if (!m_pasted || length > 0) {
        if (record.m_cells.size() < kMaxCells)
            record.m_cells.push_back({m_cellBegin, length});
        else
            record.tooManyCells = true;
    }
    m_cellBegin = record.m_bytes.size();
    m_state = State::CellStart;
    m_lineBreakInQuotes = false;
}

void RecordReader::rewind(const Record &record)
{
    m_rewound += position() - m_recordStart;
    m_line = record.fileRow;
    m_lastWasCr = false;
    if (m_recordStart >= m_bufferStart) {
        m_at = m_recordStart - m_bufferStart;
        return;
    }
    m_failed = m_failed || !m_device.seek(m_recordStart);
    m_bufferStart = m_recordStart;
    m_buffer.clear();
    m_at = 0;
}

} // namespace lk::intake
