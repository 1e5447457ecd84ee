// The part of BlockReader for what is wrong on a line whose place is right: what was meant, and what can be kept of it.
#include <algorithm>
#include <string>

#include "plans/block_reader.h"
#include "plans/mistakes.h"
#include "plans/properties.h"
#include "plans/utf8.h"

namespace rasoat::plans {

// A key at `p`, of whatever quality: into the mapping of its column, or the nearest one.
void BlockReader::enter(const Key& key, std::uint32_t p, std::int32_t column) {
  const std::size_t home = find_level(LevelKind::kMapping, column);
  if (home == 0) return misplaced_key(p, column, key);
  doc_.close_to(home + 1);
  if (key.kind == NodeKind::kEmpty) doc_.mark_damaged(home);
  read_entry(key, column, doc_.top().indent == column);
}

// A line that begins neither with a dash nor with a key and its colon.
void BlockReader::text_line(std::uint32_t p, std::int32_t column) {
  Key key;
  if (scan_.at(p) == '!') {
    while (scan_.at(p) == '!') p = scan_.skip_blanks(refuse_tag(scan_, p, false, faults_));
    if (is_line_end(scan_.at(p))) {
      at_ = scan_.next_line(p);
      return;
    }
    if (scan_key(p, key)) return enter(key, p, column);
  }
  if (repair_key(p, key)) return enter(key, p, column);
  const std::size_t sequence = find_level(LevelKind::kSequence, column);
  switch (lead_of(scan_.at(p))) {
    case Lead::kQuestion:
      if (scan_.separates(p + 1)) return refuse_complex_key(p, column);
      break;
    case Lead::kDash:
      if (sequence != 0) return stray_dash_item(p, column, sequence);
      break;
    case Lead::kQuote:
      if (scan_.find(scan_.at(p), p + 1, scan_.line_end(p)) != kNowhere) break;
      return broken_line(FaultCode::kUnclosedQuote, {p, p + 1}, p, column);
    case Lead::kOpen: {
      const std::string_view line = scan_.view({p, scan_.line_end(p)});
      const bool key_in_brackets = line.contains("]:") || line.contains("}:");
      const auto code = key_in_brackets ? FaultCode::kComplexKeyRefused : FaultCode::kUnexpectedText;
      return broken_line(code, {p, p + 1}, p, column);
    }
    case Lead::kClose:
      return broken_line(FaultCode::kUnmatchedBracket, {p, p + 1}, p, column);
    case Lead::kReserved:
      return broken_line(FaultCode::kReservedStart, {p, p + 1}, p, column);
    default:
      break;
  }
  half_typed_key(p, column);
}

// `-x` among dashes.
void BlockReader::stray_dash_item(std::uint32_t p, std::int32_t column, std::size_t home) {
  const OddBlank odd = odd_blank_at(scan_, p + 1);
  const Span gap{p + 1, p + 1 + odd.bytes};
  Fault& fault = odd.bytes == 0 ? faults_.mistake(FaultCode::kStrayDash, {p, p + 1}, scan_)
                                : faults_.mistake(FaultCode::kOddBlank, gap, scan_, {{"code", code_name(odd.code)}});
  fault.edit = Edit{gap, " ", odd.bytes != 0};
  doc_.close_to(home + 1);
  doc_.expect(p + 1);
  doc_.top().current = column;
  const std::uint32_t next = scan_.skip_blanks(gap.end);
  read_node(next, column + static_cast<std::int32_t>(std::max(next - p, 2u)));
}

// Words without a colon. With something under them they are a key whose colon was forgotten.
void BlockReader::half_typed_key(std::uint32_t p, std::int32_t column) {
  if (continue_text(p, column) || pass_over_title(p) || text_without_dash(p, column)) return;
  const PlainLine line = scan_.plain_line(p);
  const Span text{p, line.end};
  const std::size_t home = find_level(LevelKind::kMapping, column);
  if (home == 0 || !key_like(scan_.view(text))) return broken_line(FaultCode::kUnexpectedText, text, p, column);
  if (!has_entries_under(p, column)) return broken_line(FaultCode::kHalfTypedKey, text, p, column);
  faults_.mistake(FaultCode::kHalfTypedKey, text, scan_, {{"text", excerpt(scan_.view(text))}, {"sign", "none"}}).edit =
      Edit{{text.end, text.end}, ":", false};
  doc_.close_to(home + 1);
  Key key;
  key.span = text;
  key.after = text.end;
  read_entry(key, column, doc_.top().indent == column);
}

// The line is lost. It closes nothing: what was open before it goes on after it.
void BlockReader::broken_line(FaultCode code, Span where, std::uint32_t p, std::int32_t column) {
  const PlainLine line = scan_.plain_line(p);
  const Span all{p, std::max(line.end, p + 1)};
  const bool runs_on = broken_until_ == line_ && line_ != 0 && code == FaultCode::kUnexpectedText;
  if (runs_on && broken_ != kNoNode && broken_ + 2 >= doc_.next_id()) {
    for (NodeId id = broken_; id < doc_.next_id(); ++id) doc_.node(id).span.end = all.end;
    if (broken_ + 1 < doc_.next_id()) doc_.node(broken_ + 1).span.begin = all.end;
  } else if (!runs_on) {
    const char* name = code == FaultCode::kReservedStart   ? "character"
                       : code == FaultCode::kUnclosedQuote ? "quote"
                                                           : "text";
    Fault& fault = faults_.mistake(code, where, scan_, {{name, excerpt(scan_.view(where))}});
    if (code == FaultCode::kHalfTypedKey) fault.args.emplace_back("sign", "none");
    const std::string_view kind = kind_of_words(scan_.view(where));
    const bool alone = kind == kWrapped && doc_.next_id() <= 1;  // nothing is above that it could go on with
    if (code == FaultCode::kUnexpectedText && !alone) fault.args.emplace_back("kind", kind);
    std::size_t level = doc_.depth() - 1;
    while (level > 1 && doc_.level(level).indent > column) --level;
    doc_.mark_damaged(level);
    broken_ = doc_.top().pending ? kNoNode : doc_.add_broken(all);
  }
  if (line.comment != kNowhere) doc_.add_comment({line.comment, scan_.line_text_end(p)});
  at_ = broken_until_ = after_line(line.line_end);
}

// `? key` with all that is indented under it and the `: value` that belongs to it.
void BlockReader::refuse_complex_key(std::uint32_t p, std::int32_t column) {
  faults_.add(FaultCode::kComplexKeyRefused, {p, p + 1});
  doc_.mark_damaged(doc_.depth() - 1);
  std::uint32_t end = scan_.trim(p, scan_.line_end(p));
  at_ = scan_.next_line(p);
  while (at_ < scan_.size()) {
    const std::uint32_t text = scan_.skip_spaces(at_);
    const auto indent = static_cast<std::int32_t>(text - at_);
    const bool value = indent == column && scan_.at(text) == ':' && scan_.separates(text + 1);
    if (indent <= column && !value && !is_line_end(scan_.at(text))) break;
    const std::uint32_t line_end = scan_.line_end(text);
    if (!is_line_end(scan_.at(text))) end = scan_.trim(text, line_end);
    at_ = after_line(line_end);
  }
  if (!doc_.top().pending) doc_.add_broken({p, end});
}

// `end`: of the text that was taken; `next`: where reading goes on, kNowhere for the line after it.
void BlockReader::unclosed_quote(std::uint32_t p, std::int32_t column, std::uint32_t end, std::uint32_t next) {
  if (next != kNowhere) {
    end = next;
    while (end > p + 1 && is_separator(scan_.at(end - 1))) --end;
  }
  faults_.mistake(FaultCode::kUnclosedQuote, {p, p + 1}, scan_, {{"quote", std::string(1, scan_.at(p))}});
  const bool beside = next != kNowhere && static_cast<std::int32_t>(scan_.skip_spaces(next) - next) == column;
  if (beside && !scan_.is_dash(next + static_cast<std::uint32_t>(column))) {
    // The next line shows that this was the first entry of a mapping.
    if (!open_block(LevelKind::kMapping, p, column)) return;
    doc_.add_broken({p, end});
  } else {
    doc_.add(NodeKind::kError, {p, end});
  }
  const bool one_line = scan_.find('\n', p, end) == kNowhere;
  if (!one_line || beside || is_sequence(doc_.top().kind)) doc_.mark_damaged(doc_.depth() - 1);
  at_ = next == kNowhere ? scan_.next_line(end) : next;
}

// A value, to the end of its line, that is no YAML.
void BlockReader::broken_value(FaultCode code, Span where, std::uint32_t p) {
  const PlainLine line = scan_.plain_line(p);
  FaultArgs args{{"text", excerpt(scan_.view(where))}};
  if (code == FaultCode::kUnmatchedBracket) args = {{"found", std::string(scan_.view(where))}, {"expected", ""}};
  faults_.mistake(code, where, scan_, std::move(args));
  doc_.add(NodeKind::kError, {p, std::max(line.end, p + 1)});
  if (is_sequence(doc_.top().kind)) doc_.mark_damaged(doc_.depth() - 1);
  if (line.comment != kNowhere) return take_comment(line.comment);
  at_ = after_line(line.line_end);
}

// A value that is text for certain, but that YAML can only have in quotes.
void BlockReader::text_in_quotes(std::uint32_t p) {
  const PlainLine line = scan_.plain_line(p);
  const Span text{p, line.end};
  faults_.mistake(FaultCode::kReservedStart, {p, p + 1}, scan_, {{"character", std::string(1, scan_.at(p))}}).edit =
      Edit{text, quoted(scan_.view(text)), true};
  doc_.add_scalar(text, ScalarStyle::kPlain, true);
  if (line.comment != kNowhere) return take_comment(line.comment);
  at_ = after_line(line.line_end);
}

void BlockReader::colon_in_value(std::uint32_t p, std::uint32_t colon, std::uint32_t end) {
  const std::string_view text = scan_.view({p, end});
  const bool one_line = scan_.find('\n', p, end) == kNowhere;
  if (const auto inner = in_curly_quotes(text); one_line && inner) {
    faults_.mistake(FaultCode::kCurlyQuotes, {p, end}, scan_).edit = Edit{{p, end}, quoted(*inner), true};
    const auto from = p + static_cast<std::uint32_t>(inner->data() - text.data());
    doc_.add_scalar({from, from + static_cast<std::uint32_t>(inner->size())}, ScalarStyle::kPlain, true);
    return;
  }
  faults_.mistake(FaultCode::kColonInPlainValue, {colon, colon + 1}, scan_).edit =
      Edit{{p, end}, quoted(text), one_line};
  doc_.add_scalar({p, end}, ScalarStyle::kPlain, one_line);
}

}  // namespace rasoat::plans
