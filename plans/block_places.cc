// The part of BlockReader for lines whose place is wrong: indentation that fits nothing, tabs, odd blanks, merge
// conflicts.
#include <algorithm>
#include <cstdlib>
#include <string>

#include "plans/block_reader.h"
#include "plans/mistakes.h"
#include "plans/utf8.h"

namespace rasoat::plans {

void BlockReader::report_indentation(std::uint32_t p, std::int32_t expected) {
  const auto found = std::to_string(p - line_);
  Fault& fault = faults_.mistake(FaultCode::kWrongIndentation, p > line_ ? Span{line_, p} : Span{p, p + 1}, scan_,
                                 {{"found", found}, {"expected", std::to_string(expected)}});
  fault.edit = edit_of_indentation({line_, p}, expected);
}

// A key at a column where no mapping is open belongs to the mapping whose column is nearest.
void BlockReader::misplaced_key(std::uint32_t p, std::int32_t column, const Key& key) {
  std::size_t best = 0;
  for (std::size_t at = doc_.depth() - 1; at > 0; --at) {
    if (doc_.level(at).kind != LevelKind::kMapping) continue;
    if (best == 0 || std::abs(doc_.level(at).indent - column) < std::abs(doc_.level(best).indent - column)) best = at;
  }
  if (best == 0) {
    const std::uint32_t end = scan_.plain_line(p).end;
    return broken_line(FaultCode::kUnexpectedText, {p, end}, p, column);
  }
  report_indentation(p, doc_.level(best).indent);
  doc_.mark_damaged(best);
  doc_.close_to(best + 1);
  doc_.top().alternative = column;
  // Not held against the other keys: if the line belongs elsewhere, its key is no duplicate here.
  read_entry(key, column, false);
}

// A dash at a column where no list is open: an item of the nearest list, or a list whose key is missing.
void BlockReader::misplaced_dash(std::uint32_t p, std::int32_t column) {
  std::size_t list = 0, host = 0;
  for (std::size_t at = doc_.depth() - 1; at > 0; --at) {
    const Level& level = doc_.level(at);
    if (level.kind == LevelKind::kMapping && level.indent <= column && host == 0) host = at;
    if (level.kind != LevelKind::kSequence) continue;
    if (list == 0 || std::abs(level.indent - column) < std::abs(doc_.level(list).indent - column)) list = at;
  }
  if (list == 0 && host == 0) {
    const std::uint32_t end = scan_.plain_line(p).end;
    return broken_line(FaultCode::kStrayDash, {p, end}, p, column);
  }
  const bool orphan =
      list == 0 || (host != 0 && column - doc_.level(host).indent <= std::abs(doc_.level(list).indent - column));
  doc_.mark_damaged(orphan ? host : list);
  if (orphan) {
    faults_.mistake(FaultCode::kStrayDash, {p, p + 1}, scan_);
    doc_.close_to(host + 1);
    doc_.add_key(NodeKind::kError, {p, p}, ScalarStyle::kPlain, false, p);
    return read_node(p, column);
  }
  report_indentation(p, doc_.level(list).indent);
  doc_.close_to(list + 1);
  doc_.top().alternative = column;
  read_item(p, column);
}

// `key: - text`. With more entries below it the list was meant, and a line end was lost; else it is a text.
void BlockReader::stray_dash_value(std::uint32_t p) {
  const PlainLine line = scan_.plain_line(p);
  const std::int32_t current = doc_.top().current;
  const std::uint32_t next = after_line(line.line_end), text = scan_.skip_spaces(next);
  const auto indent = static_cast<std::int32_t>(text - next);
  const bool dash = scan_.is_dash(text);
  const bool list = (indent > current || (indent == current && dash)) && looks_like_entry(scan_, text);
  Fault& fault = faults_.mistake(FaultCode::kStrayDash, {p, p + 1}, scan_);
  if (!list) {
    fault.edit = Edit{{p, line.end}, quoted(scan_.view({p, line.end})), line.end == p + 1};
    doc_.add_scalar({p, line.end}, ScalarStyle::kPlain, true);
    if (line.comment != kNowhere) return take_comment(line.comment);
    at_ = next;
    return;
  }
  const std::int32_t column = dash ? indent : std::max(indent - 2, current + 1);
  fault.edit = edit_of_indentation({p, p}, column, false, "\n");
  if (!doc_.open(LevelKind::kSequence, column, p)) return;
  doc_.expect(p + 1);
  read_node(scan_.skip_blanks(p + 1), dash ? indent + 2 : indent);
}

void BlockReader::read_tab_line(std::uint32_t p) {
  const std::uint32_t text = scan_.skip_blanks(p);
  if (is_line_end(scan_.at(text))) {
    at_ = scan_.next_line(text);
    return;
  }
  if (scan_.at(text) == '#') return take_comment(text);
  const std::int32_t column = tab_column(line_, text);
  faults_.mistake(FaultCode::kTabIndentation, {line_, text}, scan_).edit = edit_of_indentation({line_, text}, column);
  place_line(text, column);
}

// How many blanks the tabs before `p` stand for: the width that brings the line to a collection that is open, best of
// all the one in which the next line goes on.
std::int32_t BlockReader::tab_column(std::uint32_t line, std::uint32_t p) {
  const bool dash = scan_.is_dash(p);
  const Level& top = doc_.top();
  const std::uint32_t next = scan_.next_line(p), below = scan_.skip_spaces(next);
  const auto below_column = static_cast<std::int32_t>(below - next);
  const bool follow = !scan_.separates(below) && below_column > top.current && scan_.is_dash(below) == dash;
  const bool mixed = scan_.find(' ', line, p) != kNowhere;
  const LevelKind kind = dash ? LevelKind::kSequence : LevelKind::kMapping;
  const auto column_at = [&](std::int32_t width) {
    std::int32_t column = 0;
    for (std::uint32_t at = line; at < p; ++at) {
      column = scan_.at(at) == '\t' ? (column / width + 1) * width : column + 1;
    }
    return column;
  };
  for (const std::int32_t width : {2, 4, 8}) {
    if (column_at(width) == below_column && find_level(kind, below_column) != 0) return below_column;
  }
  for (const std::int32_t width : {mixed ? 1 : 2, 2, 4, 8, 1, 3}) {
    const std::int32_t column = column_at(width);
    if (find_level(kind, column) != 0) return column;
    if (top.pending && column > top.current) return follow ? below_column : column;
  }
  return std::max(top.current, 0);
}

void BlockReader::read_odd_line(std::uint32_t p) {
  const std::uint32_t text = skip_all_blanks(scan_, p);
  std::int32_t column = static_cast<std::int32_t>(p - line_);
  for (std::uint32_t at = p; at < text;) {
    const OddBlank odd = odd_blank_at(scan_, at);
    column += odd.bytes == 0 ? 1 : static_cast<std::int32_t>(odd.columns);
    at += std::max(odd.bytes, 1u);
  }
  const bool empty = is_line_end(scan_.at(text));
  faults_.mistake(FaultCode::kOddBlank, {p, text}, scan_, {{"code", code_name(odd_blank_at(scan_, p).code)}}).edit =
      Edit{{line_, text}, std::string(empty ? 0u : static_cast<std::size_t>(column), ' '), true};
  if (empty) {
    at_ = scan_.next_line(text);
  } else if (scan_.at(text) == '#') {
    take_comment(text);
  } else {
    place_line(text, column);
  }
}

// Reads one side of a conflict as if the markers were not there, and passes over the other.
void BlockReader::conflict(std::uint32_t p, char marker) {
  at_ = scan_.next_line(p);
  if (!in_conflict_) {
    faults_.mistake(FaultCode::kMergeConflict, {p, p + 7}, scan_);
    doc_.mark_damaged(1);
  }
  const bool second_side = in_conflict_ && (marker == '=' || marker == '|');
  in_conflict_ = marker == '<';
  if (second_side && conflicts_end_) skip_conflict_side();
}

void BlockReader::skip_conflict_side() {
  for (std::uint32_t line = at_; line < scan_.size(); line = scan_.next_line(line)) {
    if (conflict_marker_at(scan_, line) != '>') continue;
    at_ = scan_.next_line(line);
    return;
  }
  conflicts_end_ = false;
}

}  // namespace rasoat::plans
