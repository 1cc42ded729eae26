// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>

#include <array>
#include <string>
#include <vector>

namespace lk::intake {

/// One record of a list, unquoted, still in the bytes of the file.
class Record {
public:
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_cells.size()); }
    /// The bytes of a cell; empty beyond the last one.
    [[nodiscard]] QByteArrayView cell(qsizetype index) const;
    /// True if no cell holds anything but blanks.
    [[nodiscard]] bool isBlank() const;
    /// True for the line `sep=;` that tells a spreadsheet the delimiter.
    [[nodiscard]] bool isSeparatorHint() const;

    qint64 fileRow = 0; ///< line on which the record starts, 1-based
    bool cellTooLong = false; ///< a cell was cut off at the limit
    bool tooManyCells = false; ///< cells beyond the limit were left out
    bool quoteBroken = false; ///< a quotation mark opens and is never properly closed

private:
    friend class RecordReader;
    struct Span {
        std::size_t begin = 0;
        std::size_t length = 0;
    };
    std::string m_bytes;
    std::vector<Span> m_cells;
};

/// Cuts a device into records: RFC 4180 as a state machine over chunks, with LF, CRLF or CR ends.
///
/// A quotation mark that never closes (end of file, a cell over the limit, text behind a closing mark after a
/// line break) does not swallow the rows behind it: the record is read again as one plain line and marked.
class RecordReader {
public:
    /// Reads from the device's present position; the device must outlive the reader and be seekable.
    RecordReader(QIODevice &device, char delimiter);

    /// Fills `record` with the next record; false at the end of the device.
    [[nodiscard]] bool next(Record &record);
    /// Bytes consumed so far, counted from the start of the device.
    [[nodiscard]] qint64 position() const { return m_bufferStart + m_at; }
    /// True once the device could not be read.
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    enum class State { CellStart, Plain, Quoted, QuoteSeen, AfterQuote };
    enum class Step { Continue, RecordEnds, QuoteBroken };

    [[nodiscard]] bool refill();
    [[nodiscard]] bool skipToRecord();
    [[nodiscard]] Step parse(Record &record, bool quotesMeanText);
    [[nodiscard]] Step atEnd(Record &record);
    [[nodiscard]] Step take(Record &record, char c, bool quotesMeanText);
    [[nodiscard]] Step takeInQuotes(Record &record, char c);
    [[nodiscard]] Step takeAfterQuote(Record &record, char c);
    [[nodiscard]] bool mayRewind() const;
    void takeRun(Record &record);
    void append(Record &record, const char *bytes, qsizetype count);
    void countLine(char c);
    void endCell(Record &record);
    void rewind(const Record &record);

    QIODevice &m_device;
    bool m_pasted; ///< any separator splits, runs of them count once, quotes are text
    std::array<bool, 256> m_separator{}; ///< ends a cell
    std::array<bool, 256> m_plainStop{}; ///< ends a run of plain bytes
    QByteArray m_buffer;
    qint64 m_bufferStart = 0;
    qsizetype m_at = 0;
    bool m_failed = false;

    State m_state = State::CellStart;
    std::size_t m_cellBegin = 0;
    bool m_lineBreakInQuotes = false;
    bool m_lastWasCr = false;
    qint64 m_line = 1;
    qint64 m_recordStart = 0;
    qint64 m_rewound = 0;
};

} // namespace lk::intake
