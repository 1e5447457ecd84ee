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

// The key with which the items of a list begin, at the column of their dashes: its own dash is missing.
bool BlockReader::item_without_dash(std::uint32_t p, std::int32_t column, const Key& key) {
  const std::size_t list = find_level(LevelKind::kSequence, column);
  if (list == 0 || list + 1 == doc_.depth() || !begins_with(doc_.level(list + 1), scan_.view(key.span))) return false;
  const std::int32_t indent = doc_.level(list + 1).indent;
  Fault& fault = faults_.mistake(FaultCode::kMissingDash, key.span, scan_, {{"key", excerpt(scan_.view(key.span))}});
  fault.related = {doc_.node(doc_.node(doc_.level(list + 1).node).first_child).span};
  fault.edit = Edit{{p, p}, "- ", false};
  doc_.close_to(list + 1);
  doc_.expect(p);
  doc_.top().current = column;
  if (!doc_.open(LevelKind::kMapping, indent, p)) return true;
  doc_.top().alternative = column;
  read_entry(key, column);
  return true;
}

// A mapping whose first key is that.
bool BlockReader::begins_with(const Level& level, std::string_view key) {
  if (level.kind != LevelKind::kMapping) return false;
  const NodeId first = doc_.node(level.node).first_child;
  return first != kNoNode && scan_.view(doc_.node(first).span) == key;
}

// A key at a column where no mapping is open belongs to the mapping whose column is nearest.
void BlockReader::misplaced_key(std::uint32_t p, std::int32_t column, const Key& key) {
  if (item_without_dash(p, column, key)) return;
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

// `- key` below a mapping that begins with the same key, and where that key's own list should stand.
bool BlockReader::first_without_dash(std::uint32_t p, std::int32_t column, std::size_t host) {
  Key key;
  const std::uint32_t text = scan_.skip_blanks(p + 1);
  if (host + 1 == doc_.depth() || !scan_key(text, key)) return false;
  if (!begins_with(doc_.level(host + 1), scan_.view(key.span))) return false;
  doc_.close_to(host + 2);
  return doc_.wrap_in_sequence(column, {p, key.span.end});
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
  if (host != 0 && first_without_dash(p, column, host)) return read_item(p, column);
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
  report_tabs({line_, text}, edit_of_indentation({line_, text}, column));
  place_line(text, column);
}

// How many blanks the tabs before `p` stand for: the width that brings the line to a collection that is open or
// awaited. A tab is as wide as it was before; at first, best as wide as brings the line to where the next line goes on.
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
  const auto is_open = [&](std::int32_t width) { return find_level(kind, column_at(width)) != 0; };
  const auto is_awaited = [&](std::int32_t width) { return top.pending && column_at(width) > top.current; };
  if (tab_width_ != 0 && (is_open(tab_width_) || is_awaited(tab_width_))) return column_at(tab_width_);
  for (const std::int32_t width : {2, 4, 8}) {
    if (column_at(width) == below_column && is_open(width)) return column_at(tab_width_ = width);
  }
  const std::int32_t widths[] = {mixed ? 1 : 2, 2, 4, 8, 1, 3};
  for (const std::int32_t width : widths) {
    if (is_awaited(width)) return follow ? below_column : column_at(tab_width_ = width);
  }
  for (const std::int32_t width : widths) {
    if (is_open(width)) return column_at(tab_width_ = width);
  }
  return std::max(top.current, 0);
}

// A file is indented with tabs by its editor, not line by line: that is told once, and mended at once.
void BlockReader::report_tabs(Span where, std::optional<Edit> edit) {
  if (tabs_ == kNoFault) {
    const std::size_t before = faults_.size();
    faults_.mistake(FaultCode::kTabIndentation, where, scan_).edit = std::move(edit);
    if (faults_.size() > before) tabs_ = before;
    return;
  }
  std::optional<Edit>& all = faults_.at(tabs_).edit;
  if (!all || !edit || edit->where.begin < all->where.end) return;
  all->text.append(scan_.view({all->where.end, edit->where.begin})).append(edit->text);
  all->where.end = edit->where.end;
  all->safe = all->safe && edit->safe;
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
