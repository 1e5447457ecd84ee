#include "plans/flow_reader.h"

#include <string>

#include "plans/mistakes.h"
#include "plans/properties.h"
#include "plans/scalar_scan.h"

namespace rasoat::plans {

inline bool FlowReader::skip_space(std::uint32_t& p) {
  for (;;) {
    p = scan_.skip_blanks(p);
    if (p >= scan_.size()) return false;
    if (scan_.at(p) == '\n') {
      if (begins_entry(p + 1)) return false;
      ++p;
    } else if (scan_.at(p) == '\r') {
      ++p;
    } else if (scan_.is_comment(p)) {
      const std::uint32_t end = scan_.line_text_end(p);
      doc_.add_comment({p, end});
      p = end;
    } else {
      return true;
    }
  }
}

FlowEnd FlowReader::read(std::uint32_t p, std::int32_t n) {
  n_ = n;
  base_ = doc_.depth();
  given_up_ = false;
  faults_before_ = faults_.size();
  p = read_node(p);
  while (doc_.depth() > base_ && !doc_.stopped()) {
    if (!skip_space(p)) {
      report_unclosed(p);
      return {p, false};
    }
    p = step(p);
  }
  if (doc_.stopped()) return {scan_.size(), false};
  return {p, !given_up_};
}

bool FlowReader::begins_entry(std::uint32_t line) const {
  const std::uint32_t text = scan_.skip_spaces(line);
  const auto column = static_cast<std::int32_t>(text - line);
  if (column == 0 && (scan_.is_document_marker(line) || conflict_marker_at(scan_, line) != 0)) return true;
  if (column > n_ || !looks_like_entry(scan_, text)) return false;
  // A line of a mapping in braces whose writer did not indent it?
  const std::uint32_t end = scan_.trim(text, scan_.line_end(text));
  const std::uint32_t next = scan_.skip_blanks(scan_.next_line(text));
  if (scan_.at(end - 1) == ',' || lead_of(scan_.at(next)) == Lead::kClose) return false;
  int open = 0;
  for (const char byte : scan_.view({text, end})) {
    const Lead lead = lead_of(byte);
    open += lead == Lead::kOpen ? 1 : lead == Lead::kClose ? -1 : 0;
  }
  return open >= 0;
}

bool FlowReader::is_value_colon(std::uint32_t p, bool json) const {
  return scan_.at(p) == ':' && (json || scan_.separates(p + 1) || is_flow_indicator(scan_.at(p + 1)));
}

inline std::uint32_t FlowReader::step(std::uint32_t p) {
  const FlowSlot slot = doc_.top().slot;
  switch (lead_of(scan_.at(p))) {
    case Lead::kComma:
      return read_comma(p);
    case Lead::kClose:
      return read_close(p);
    case Lead::kColon:
      if (is_value_colon(p, json_key_ && slot == FlowSlot::kAfterKey)) return read_colon(p);
      break;
    default:
      break;
  }
  if (slot == FlowSlot::kAfterEntry || slot == FlowSlot::kAfterKey) report_missing_comma(p);
  return read_node(p);
}

std::uint32_t FlowReader::read_node(std::uint32_t p) {
  switch (lead_of(scan_.at(p))) {
    case Lead::kOpen: {
      const LevelKind kind = scan_.at(p) == '[' ? LevelKind::kFlowSequence : LevelKind::kFlowMapping;
      return doc_.open(kind, n_, p) ? p + 1 : scan_.size();
    }
    case Lead::kQuote:
      return read_quoted(p);
    case Lead::kAnchor:
    case Lead::kAlias: {
      const std::uint32_t end = name_end(scan_, p + 1);
      if (end == p + 1) break;
      if (scan_.at(p) == '*') return place({{p, end}, NodeKind::kAlias});
      check_anchor_end(scan_, end, faults_);
      doc_.set_anchor({p, end});
      return end;
    }
    case Lead::kTag:
      return refuse_tag(scan_, p, true, faults_);
    case Lead::kQuestion:
      if (!scan_.separates(p + 1)) return read_plain(p);
      faults_.add(FaultCode::kComplexKeyRefused, {p, p + 1});
      doc_.mark_damaged(doc_.depth() - 1);
      return p + 1;
    case Lead::kDash:
      if (!scan_.separates(p + 1) && !is_flow_indicator(scan_.at(p + 1))) return read_plain(p);
      faults_.mistake(FaultCode::kStrayDash, {p, p + 1}, scan_).edit = Edit{{p, p + 1}, "", false};
      return p + 1;
    case Lead::kComment:  // no blank before it, so it is none
    case Lead::kBlock:
    case Lead::kReserved:
      break;
    default:
      return read_plain(p);
  }
  const std::uint32_t end = scan_plain(p, true).end;
  Fault& fault =
      faults_.mistake(FaultCode::kReservedStart, {p, p + 1}, scan_, {{"character", std::string(1, scan_.at(p))}});
  fault.edit = Edit{{p, end}, quoted(scan_.view({p, end})), true};
  return read_plain(p);
}

std::uint32_t FlowReader::read_quoted(std::uint32_t p) {
  const QuotedScan scan = scan_quoted(scan_, p, n_, -1, faults_);
  const std::uint32_t after = scan_.skip_blanks(scan.end);
  const char behind = scan_.at(after);
  const bool fits = behind == ',' || behind == ']' || behind == '}' || behind == ':' || is_line_end(behind) ||
                    scan_.is_comment(after);
  const bool sound = scan.closed && (scan.one_line || fits);
  if (sound) {
    const ScalarStyle style = quoted_style(scan_.at(p));
    return place({{p, scan.end}, NodeKind::kScalar, style, scan.verbatim, scan.one_line, true});
  }
  faults_.mistake(FaultCode::kUnclosedQuote, {p, p + 1}, scan_, {{"quote", std::string(1, scan_.at(p))}});
  doc_.mark_damaged(doc_.depth() - 1);
  if (!scan.closed) {
    place({{p, scan.end}, NodeKind::kError, ScalarStyle::kPlain, false, false, false});
    close_all(scan.end);
    return scan.end;
  }
  // The quote that seemed to close it opens the next one: this one ends with its line.
  std::uint32_t end = scan_.trim(p, scan_.line_end(p));
  while (end > p + 1 && (scan_.at(end - 1) == ',' || lead_of(scan_.at(end - 1)) == Lead::kClose)) --end;
  return place({{p, end}, NodeKind::kError, ScalarStyle::kPlain, false, false, true});
}

std::uint32_t FlowReader::place(const Piece& piece) {
  Level& top = doc_.top();
  const std::uint32_t end = piece.span.end;
  const std::uint32_t colon = scan_.skip_blanks(end);
  if (top.slot == FlowSlot::kEntry && top.kind == LevelKind::kFlowMapping) {
    json_key_ = piece.json;
    top.slot = FlowSlot::kAfterKey;
    if (piece.kind == NodeKind::kAlias) {
      doc_.add_alias(piece.span, true, end);
    } else {
      // Without a colon it is hardly a key: two of them may be alike.
      const bool bare = scan_.at(colon) == ',' || scan_.at(colon) == '}';
      doc_.add_key(piece.kind, piece.span, piece.style, piece.verbatim, end, !bare);
    }
    return end;
  }
  if (top.slot == FlowSlot::kEntry && piece.one_line && is_value_colon(colon, piece.json)) {
    const Span anchor = doc_.take_anchor();
    top.slot = FlowSlot::kAfterEntry;
    if (!doc_.open(LevelKind::kFlowPair, n_, piece.span.begin)) return scan_.size();
    if (!anchor.empty()) doc_.set_anchor(anchor);
    doc_.top().slot = FlowSlot::kValue;
    if (piece.kind == NodeKind::kAlias) {
      doc_.add_alias(piece.span, true, colon + 1);
    } else {
      doc_.add_key(piece.kind, piece.span, piece.style, piece.verbatim, colon + 1);
    }
    return colon + 1;
  }
  top.slot = FlowSlot::kAfterEntry;
  if (piece.kind == NodeKind::kAlias) {
    doc_.add_alias(piece.span, false, end);
  } else {
    doc_.add(piece.kind, piece.span, piece.style, piece.verbatim);
  }
  return end;
}

std::uint32_t FlowReader::read_comma(std::uint32_t p) {
  close_pair();
  if (doc_.top().slot == FlowSlot::kAfterKey) doc_.note_bare_entry();
  doc_.complete();
  if (doc_.top().slot == FlowSlot::kEntry) report_unexpected(p, p + 1);
  doc_.top().slot = FlowSlot::kEntry;
  return p + 1;
}

std::uint32_t FlowReader::read_colon(std::uint32_t p) {
  Level& top = doc_.top();
  if (top.slot == FlowSlot::kAfterKey) {
    top.slot = FlowSlot::kValue;
    top.value_at = p + 1;
  } else if (top.slot == FlowSlot::kEntry) {
    if (is_sequence(top.kind)) {
      top.slot = FlowSlot::kAfterEntry;
      if (!doc_.open(LevelKind::kFlowPair, n_, p)) return scan_.size();
    }
    doc_.add_key(NodeKind::kEmpty, {p, p}, ScalarStyle::kPlain, true, p + 1);
    doc_.top().slot = FlowSlot::kValue;
  } else {
    report_unexpected(p, p + 1);
  }
  return p + 1;
}

std::uint32_t FlowReader::read_close(std::uint32_t p) {
  close_pair();
  if (doc_.top().slot == FlowSlot::kAfterKey) doc_.note_bare_entry();
  match_bracket(p);
  const NodeId id = doc_.top().node;
  doc_.close(p + 1);
  return after_collection(id, p + 1);
}

std::uint32_t FlowReader::after_collection(NodeId id, std::uint32_t end) {
  if (doc_.depth() == base_) return end;
  Level& top = doc_.top();
  const std::uint32_t colon = scan_.skip_blanks(end);
  if (top.slot == FlowSlot::kAfterKey) {
    faults_.add(FaultCode::kComplexKeyRefused, doc_.node(id).span);
    json_key_ = true;
  } else if (top.slot == FlowSlot::kEntry && is_value_colon(colon, true)) {
    faults_.add(FaultCode::kComplexKeyRefused, doc_.node(id).span);
    top.slot = FlowSlot::kAfterEntry;
    doc_.turn_into_mapping_with_broken_key(id, LevelKind::kFlowPair, n_, colon + 1);
    doc_.top().slot = FlowSlot::kValue;
    return colon + 1;
  } else {
    top.slot = FlowSlot::kAfterEntry;
  }
  return end;
}

void FlowReader::close_pair() {
  if (doc_.top().kind == LevelKind::kFlowPair) doc_.close();
}

}  // namespace rasoat::plans
