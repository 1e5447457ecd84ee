// The part of BlockReader for words that YAML does not take where they stand, and that belong to a text all the same:
// the second line of a text that is not indented, and what follows a quote or a bracket that closed too soon.
#include <algorithm>
#include <string>

#include "plans/block_reader.h"
#include "plans/code_points.h"
#include "plans/letters.h"
#include "plans/mistakes.h"

namespace rasoat::plans {

bool BlockReader::has_entries_under(std::uint32_t p, std::int32_t column) const {
  const std::uint32_t next = scan_.next_line(p), under = scan_.skip_spaces(next);
  const auto indent = static_cast<std::int32_t>(under - next);
  return (indent > column && looks_like_entry(scan_, under)) || (indent == column && scan_.is_dash(under));
}

// On the line above there ends a plain text, or a key that awaits its value.
bool BlockReader::is_below_text() {
  const Level& top = doc_.top();
  std::uint32_t above = top.value_at;
  if (!top.pending) {
    if (top.last == kNoNode) return false;
    const Document::Node& last = doc_.node(top.last);
    if (last.kind != NodeKind::kScalar || last.style != ScalarStyle::kPlain) return false;
    above = last.span.end;
  } else if (top.kind != LevelKind::kMapping) {
    return false;
  }
  return is_line_end(scan_.at(scan_.skip_blanks(above))) && scan_.next_line(above) == line_;
}

// Words at `p` that go on with the text above, or are the one that is awaited there. They are told once, and read so.
bool BlockReader::continue_text(std::uint32_t p, std::int32_t column) {
  const PlainLine line = scan_.plain_line(p);
  const std::string_view words = scan_.view({p, line.end});
  const Level& top = doc_.top();
  const bool awaited = top.pending;
  const bool in_capitals = kind_of_words(words) == kTitle && !words.substr(0, words.find(' ')).ends_with('.');
  if (kind_of_words(words) != kWrapped && !(awaited && in_capitals)) return false;
  const bool may_be_key = key_like(words);
  if (ascii_key(words) || (may_be_key && has_entries_under(p, column)) || !is_below_text()) return false;
  const bool indented = column > top.current;  // what is above was found to be a text, and told
  std::size_t at = 0;
  const char32_t first = next_code_point(words, at);
  const bool goes_on = is_letter(first) && !is_capital(first) && !may_be_key;
  if (!awaited && !indented && !goes_on) return false;
  if (!indented && wrapped_until_ != line_)
    faults_
        .mistake(FaultCode::kUnexpectedText, {p, line.end}, scan_,
                 {{"text", excerpt(words)}, {"kind", std::string(kWrapped)}})
        .edit = edit_of_indentation({line_, p}, top.current + 2);
  if (awaited) {
    doc_.add_scalar({p, line.end}, ScalarStyle::kPlain, true);
  } else {
    Document::Node& last = doc_.node(top.last);
    last.span.end = line.end;
    last.verbatim = false;
  }
  wrapped_until_ = after_line(line.line_end);
  end_line(line);
  return true;
}

// "-----", "IV. TỔ CHỨC THỰC HIỆN": no entry, and nothing is lost with it.
bool BlockReader::pass_over_title(std::uint32_t p) {
  const PlainLine line = scan_.plain_line(p);
  const std::string_view words = scan_.view({p, line.end});
  const std::string_view kind = kind_of_words(words);
  if (kind != kRule && kind != kTitle) return false;
  faults_
      .mistake(FaultCode::kUnexpectedText, {p, line.end}, scan_,
               {{"text", excerpt(words)}, {"kind", std::string(kind)}})
      .edit = Edit{{p, p}, "# ", false};
  end_line(line);
  return true;
}

// Words with a capital at the column of the dashes, below a text: an item of its own.
bool BlockReader::text_without_dash(std::uint32_t p, std::int32_t column) {
  const Level& list = doc_.top();
  if (list.kind != LevelKind::kSequence || list.indent != column || list.pending) return false;
  const Document::Node& last = doc_.node(list.last);
  const PlainLine line = scan_.plain_line(p);
  const std::string_view words = scan_.view({p, line.end});
  std::size_t at = 0;
  if (last.kind != NodeKind::kScalar || kind_of_words(words) != kWrapped || !is_capital(next_code_point(words, at)))
    return false;
  Fault& fault = faults_.mistake(FaultCode::kMissingDash, {p, line.end}, scan_, {{"key", excerpt(words)}});
  fault.related = {last.span};
  fault.edit = Edit{{p, p}, "- ", false};
  doc_.expect(p);
  doc_.add_scalar({p, line.end}, ScalarStyle::kPlain, true);
  end_line(line);
  return true;
}

bool BlockReader::begins_words(std::uint32_t p) const {
  std::size_t at = 0;
  const std::string_view rest = scan_.view({p, scan_.line_end(p)});
  return !rest.empty() && is_letter_or_digit(next_code_point(rest, at));
}

// A value that begins with a quote or a bracket, and goes on with words at `after`: all of it is one text.
void BlockReader::text_behind(std::uint32_t p, std::uint32_t after, std::string_view kind, std::optional<Edit> edit) {
  const PlainLine line = scan_.plain_line(after);
  const Span whole{p, line.end};
  if (!edit || line.colon != kNowhere) edit = Edit{whole, quoted(scan_.view(whole)), false};
  faults_
      .mistake(FaultCode::kUnexpectedText, {after, line.end}, scan_,
               {{"text", excerpt(scan_.view({after, line.end}))}, {"kind", std::string(kind)}})
      .edit = std::move(edit);
  end_line(line);
}

void BlockReader::end_line(const PlainLine& line) {
  if (line.comment != kNowhere) return take_comment(line.comment);
  at_ = after_line(line.line_end);
}

}  // namespace rasoat::plans
