// The part of FlowReader that reads plain scalars and tells what is wrong in a flow collection.
#include <string>

#include "plans/flow_reader.h"
#include "plans/mistakes.h"

namespace rasoat::plans {

FlowReader::PlainScan FlowReader::scan_plain(std::uint32_t p, bool colons) {
  PlainScan result{p, p, kNowhere, p, false};
  for (std::uint32_t at = p;;) {
    at = scan_.find_flow_stop(at);
    result.end = scan_.trim(result.end, at);
    const char byte = scan_.at(at);
    if (byte == '\n') {
      const std::uint32_t line_end = at;
      // Blank lines belong to the text; anything but more text ends it before them.
      while (at < scan_.size() && is_line_end(scan_.at(at)) && !begins_entry(at + 1)) at = scan_.skip_blanks(at + 1);
      const Lead lead = lead_of(scan_.at(at));
      result.stop = line_end;
      if (lead == Lead::kEnd || lead == Lead::kComment || lead == Lead::kComma || lead == Lead::kClose) return result;
      if (lead == Lead::kOpen || is_value_colon(at, false)) return result;
      result.last_line = at;
      result.end_before = result.end;
      continue;
    }
    result.stop = at;
    if (is_flow_indicator(byte)) return result;
    if (byte == '#' && scan_.is_comment(at) && at > p) return result;
    if (byte == ':' && colons && at > p && is_value_colon(at, false)) {
      result.at_colon = true;
      return result;
    }
    result.end = ++at;
  }
}

// A colon follows a text that cannot be a key here. Either a comma was left out before its last word, or the colon is
// part of the text.
FlowReader::PlainScan FlowReader::settle_colon(std::uint32_t p, PlainScan scan) {
  if (scan.last_line != kNowhere && key_like(scan_.view({scan.last_line, scan.end}))) {
    scan.end = scan.end_before;
    return scan;
  }
  std::uint32_t word = scan.end;
  while (word > p && !is_separator(scan_.at(word - 1))) --word;
  if (word > p && ascii_key(scan_.view({word, scan.end}))) {
    scan.end = scan_.trim(p, word);
    return scan;
  }
  const std::uint32_t colon = scan.stop;
  scan = scan_plain(p, false);
  if (doc_.top().kind == LevelKind::kFlowMapping) take_pieces(scan);
  Fault& fault = faults_.mistake(FaultCode::kColonInPlainValue, {colon, colon + 1}, scan_);
  fault.edit = Edit{{p, scan.end}, quoted(scan_.view({p, scan.end})), true};
  return scan;
}

// What the comma behind it cuts off a text that must be put in quotes anyway: `{ten: Gồm: a, b, nam: 2030}`.
void FlowReader::take_pieces(PlainScan& scan) {
  while (scan_.at(scan.stop) == ',') {
    const std::uint32_t from = scan_.skip_blanks(scan.stop + 1);
    if (lead_of(scan_.at(from)) != Lead::kText && lead_of(scan_.at(from)) != Lead::kMaybeOdd) return;
    const PlainScan piece = scan_plain(from, true);
    const bool ends = scan_.at(piece.stop) == ',' || scan_.at(piece.stop) == '}';
    const std::string_view text = scan_.view({from, piece.end});
    const bool key = text.contains('_') && ascii_key(text);
    if (!ends || piece.last_line != kNowhere || key) return;
    scan.end = piece.end;
    scan.stop = piece.stop;
  }
}

std::uint32_t FlowReader::read_plain(std::uint32_t p) {
  PlainScan scan = scan_plain(p, true);
  const Level& top = doc_.top();
  if (scan.at_colon) {
    const bool in_mapping = top.kind == LevelKind::kFlowMapping;
    const bool may_be_key = top.slot == FlowSlot::kEntry && (in_mapping || scan.last_line == kNowhere);
    if (!may_be_key) scan = settle_colon(p, scan);
  }
  const bool one_line = scan.last_line == kNowhere || scan.end <= scan.last_line;
  return place({{p, scan.end}, NodeKind::kScalar, ScalarStyle::kPlain, one_line, one_line, false});
}

void FlowReader::report_missing_comma(std::uint32_t p) {
  close_pair();
  const std::uint32_t end = doc_.node(doc_.top().last).span.end;
  doc_.complete();
  Fault& fault = faults_.mistake(FaultCode::kMissingComma, {p, p + 1}, scan_);
  fault.edit = Edit{{end, end}, ",", false};
  doc_.top().slot = FlowSlot::kEntry;
}

void FlowReader::report_unclosed(std::uint32_t p) {
  close_pair();
  const std::uint32_t open = doc_.node(doc_.top().node).span.begin;
  const std::uint32_t end = scan_.trim(open, p);
  std::string closers;
  for (std::size_t at = doc_.depth(); at > base_; --at) {
    const LevelKind kind = doc_.level(at - 1).kind;
    if (kind != LevelKind::kFlowPair) closers.push_back(kind == LevelKind::kFlowSequence ? ']' : '}');
  }
  const bool one_line = scan_.find('\n', doc_.node(doc_.level(base_).node).span.begin, end) == kNowhere;
  // `{ ten: A` over lines of a block: that each lacks its comma is no mistake of its own.
  const bool echoed = faults_.take_back(faults_before_, FaultCode::kMissingComma) > 0;
  FaultArgs args{{"bracket", std::string(1, scan_.at(open))}};
  Fault& fault = echoed ? faults_.add(FaultCode::kUnclosedBracket, {open, open + 1}, std::move(args))
                        : faults_.mistake(FaultCode::kUnclosedBracket, {open, open + 1}, scan_, std::move(args));
  if (one_line) fault.edit = Edit{{end, end}, closers, false};
  doc_.mark_damaged(base_ - 1);
  close_all(end);
}

void FlowReader::report_unexpected(std::uint32_t from, std::uint32_t to) {
  faults_.mistake(FaultCode::kUnexpectedText, {from, to}, scan_, {{"text", excerpt(scan_.view({from, to}))}});
  doc_.mark_damaged(doc_.depth() - 1);
}

void FlowReader::close_all(std::uint32_t end) {
  given_up_ = true;
  while (doc_.depth() > base_) doc_.close(doc_.top().kind == LevelKind::kFlowPair ? 0 : end);
}

// Brings the level to the top that the closing bracket at `p` closes, and says so when that is not the innermost.
void FlowReader::match_bracket(std::uint32_t p) {
  const char found = scan_.at(p);
  const char wanted = found == ']' ? '[' : '{';
  const auto opener = [this](std::size_t at) { return scan_.at(doc_.node(doc_.level(at).node).span.begin); };
  if (doc_.top().kind != LevelKind::kFlowPair && opener(doc_.depth() - 1) == wanted) return;
  std::size_t match = doc_.depth();
  for (std::size_t at = doc_.depth(); at > base_ && match == doc_.depth(); --at) {
    const bool pair = doc_.level(at - 1).kind == LevelKind::kFlowPair;
    if (!pair && opener(at - 1) == wanted) match = at - 1;
  }
  const std::uint32_t open = doc_.node(doc_.top().node).span.begin;
  doc_.mark_damaged(base_);
  if (match == doc_.depth()) {
    const char expected = scan_.at(open) == '[' ? ']' : '}';
    Fault& fault = faults_.mistake(FaultCode::kUnmatchedBracket, {p, p + 1}, scan_,
                                   {{"found", std::string(1, found)}, {"expected", std::string(1, expected)}});
    fault.related = {{open, open + 1}};
    fault.edit = Edit{{p, p + 1}, std::string(1, expected), false};
    return;
  }
  faults_.mistake(FaultCode::kUnclosedBracket, {open, open + 1}, scan_, {{"bracket", std::string(1, scan_.at(open))}});
  while (doc_.depth() > match + 1) {
    doc_.close(doc_.top().kind == LevelKind::kFlowPair ? 0 : p);
    doc_.top().slot = FlowSlot::kAfterEntry;
  }
}

}  // namespace rasoat::plans
