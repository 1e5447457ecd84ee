#include "plans/scalar_scan.h"

#include <algorithm>
#include <string>

#include "plans/mistakes.h"
#include "plans/scalar_text.h"

namespace rasoat::plans {
namespace {

// Where the text of the line at `p` begins, and whether a new entry, a marker or the end shows that the quote is open.
enum class LineInQuotes { kText, kSuspect, kEntry };

LineInQuotes judge_line(const Scanner& scan, std::uint32_t line, std::int32_t n, std::int32_t column) {
  const std::uint32_t text = scan.skip_spaces(line);
  const auto indent = static_cast<std::int32_t>(text - line);
  if (indent == 0 && (scan.is_document_marker(line) || conflict_marker_at(scan, line) != 0))
    return LineInQuotes::kEntry;
  if (indent > std::max(n, column) || !looks_like_entry(scan, text)) return LineInQuotes::kText;
  return indent <= n ? LineInQuotes::kEntry : LineInQuotes::kSuspect;
}

void report_escape(const Scanner& scan, std::uint32_t p, FaultList& faults) {
  const std::uint32_t end = std::min(p + 2, scan.size());
  Fault& fault = faults.add(FaultCode::kBadEscape, {p, end}, {{"escape", excerpt(scan.view({p, end}))}});
  fault.edit = Edit{{p, p + 1}, "\\\\", false};
}

// Steps over the escape at `p`; a line end after the backslash is left to the caller.
std::uint32_t skip_escape(const Scanner& scan, std::uint32_t p, FaultList& faults) {
  if (is_line_end(scan.at(p + 1))) return p + 1;
  const Escape escape = escape_at(scan.view({p, std::min(p + 10, scan.size())}), 0);
  if (escape.size != 0) return p + escape.size;
  report_escape(scan, p, faults);
  return p + 1;
}

}  // namespace

void report_bad_escapes(const Scanner& scan, Span quoted, FaultList& faults) {
  for (std::uint32_t p = quoted.begin + 1; p + 1 < quoted.end;) {
    p = scan.at(p) == '\\' ? skip_escape(scan, p, faults) : p + 1;
  }
}

QuotedScan scan_quoted(const Scanner& scan, std::uint32_t p, std::int32_t n, std::int32_t column, FaultList& faults) {
  QuotedScan result;
  const char quote = scan.at(p);
  const char escape = quote == '"' ? '\\' : quote;
  const std::uint32_t begin = p++;
  for (p = scan.find_any(p, quote, escape, '\n'); p < scan.size(); p = scan.find_any(p, quote, escape, '\n')) {
    const char byte = scan.at(p);
    if (byte == quote) {
      if (quote == '\'' && scan.at(p + 1) == '\'') {
        result.verbatim = false;
        p += 2;
        continue;
      }
      result.closed = true;
      result.end = p + 1;
      return result;
    }
    if (byte == '\\') {
      result.verbatim = false;
      p = skip_escape(scan, p, faults);
    } else {
      result.one_line = result.verbatim = false;
      const LineInQuotes line = judge_line(scan, p + 1, n, column);
      if (line == LineInQuotes::kEntry) break;
      if (line == LineInQuotes::kSuspect && result.suspect == kNowhere) result.suspect = p + 1;
      p = scan.skip_spaces(p + 1);
    }
  }
  while (p > begin + 1 && is_separator(scan.at(p - 1))) --p;
  result.end = std::min(p, scan.size());
  return result;
}

namespace {

struct BlockLine {
  std::uint32_t begin = 0, text = 0, end = 0;  // text: the first byte that is no space; end: without the line end
  std::uint32_t next = 0;
  [[nodiscard]] std::uint32_t indent() const { return text - begin; }
  [[nodiscard]] bool blank() const { return text >= end; }
};

BlockLine block_line(const Scanner& scan, std::uint32_t begin) {
  BlockLine line{begin, scan.skip_spaces(begin), 0, 0};
  const std::uint32_t end = scan.line_end(line.text);
  line.end = end > begin && scan.at(end - 1) == '\r' ? end - 1 : end;
  line.next = std::min(end + 1, scan.size());
  return line;
}

class BlockBody {
 public:
  BlockBody(const Scanner& scan, std::int32_t n, FaultList& faults) : scan_(scan), faults_(faults), n_(n) {}

  void read(std::uint32_t first_line, std::uint32_t indent, BlockScan& out, bool keep) {
    indent_ = indent;
    known_ = indent != 0;
    std::uint32_t at = first_line, deepest_blank = 0;
    while (at < scan_.size()) {
      const BlockLine line = block_line(scan_, at);
      if (line.blank()) {
        if (!known_) deepest_blank = std::max(deepest_blank, line.indent());
        if (known_ && line.indent() > indent_) out.span.end = line.end;
      } else {
        if (!takes(line)) break;
        if (deepest_blank > indent_) report_deep_blank(first_line, at);
        deepest_blank = 0;
        out.span.end = line.end;
      }
      at = line.next;
    }
    out.next_line = at;
    out.indent = known_ ? indent_ : std::max(static_cast<std::uint32_t>(n_ + 1), deepest_blank);
    if (keep) out.span.end = std::max(out.span.end, at);
  }

 private:
  // Is this line, which is not blank, text of the scalar?
  bool takes(const BlockLine& line) {
    const auto indent = static_cast<std::int32_t>(line.indent());
    if (indent == 0 && scan_.is_document_marker(line.begin)) return false;
    if (known_ && line.indent() >= indent_) return true;
    if (scan_.at(line.text) == '\t') return takes_tab_line(line);
    if (indent <= n_) return false;
    if (!known_) {
      indent_ = line.indent();
      known_ = true;
      return true;
    }
    if (scan_.at(line.text) == '#' || looks_like_entry(scan_, line.text)) return false;
    Fault& fault = faults_.mistake(FaultCode::kWrongIndentation, {line.begin, line.text}, scan_,
                                   {{"found", std::to_string(indent)}, {"expected", std::to_string(indent_)}});
    fault.edit = edit_of_indentation({line.begin, line.text}, static_cast<std::int32_t>(indent_));
    return true;
  }

  bool takes_tab_line(const BlockLine& line) {
    const std::uint32_t text = scan_.skip_blanks(line.text);
    if (text >= line.end) return true;
    if (static_cast<std::int32_t>(line.indent()) <= n_ && looks_like_entry(scan_, text)) return false;
    if (!known_) {
      indent_ = std::max(line.indent(), static_cast<std::uint32_t>(n_ + 2));
      known_ = true;
    }
    Fault& fault = faults_.mistake(FaultCode::kTabIndentation, {line.begin, text}, scan_);
    fault.edit = edit_of_indentation({line.begin, text}, static_cast<std::int32_t>(indent_));
    return true;
  }

  // A blank line before the text that is longer than the text's indentation: YAML cannot tell which of the two counts.
  void report_deep_blank(std::uint32_t from, std::uint32_t to) {
    for (std::uint32_t at = from; at < to;) {
      const BlockLine line = block_line(scan_, at);
      if (line.indent() > indent_) {
        Fault& fault =
            faults_.mistake(FaultCode::kWrongIndentation, {line.begin, line.text}, scan_,
                            {{"found", std::to_string(line.indent())}, {"expected", std::to_string(indent_)}});
        fault.edit = Edit{{line.begin, line.text}, "", true};
        return;
      }
      at = line.next;
    }
  }

  const Scanner& scan_;
  FaultList& faults_;
  std::int32_t n_;
  std::uint32_t indent_ = 0;
  bool known_ = false;
};

}  // namespace

BlockScan scan_block(const Scanner& scan, std::uint32_t p, std::int32_t n, FaultList& faults) {
  const std::uint32_t end = scan.line_end(p);
  const BlockHeader header = block_header(scan.view({p, end}));
  BlockScan result;
  result.style = scan.at(p) == '|' ? ScalarStyle::kLiteral : ScalarStyle::kFolded;
  result.span = {p, p + header.size};
  result.comment = scan.find('#', p + header.size, end);
  const std::uint32_t indent = header.indent == 0 ? 0 : header.indent + static_cast<std::uint32_t>(std::max(n, 0));
  BlockBody(scan, n, faults).read(std::min(end + 1, scan.size()), indent, result, header.chomp == '+');
  return result;
}

}  // namespace rasoat::plans
