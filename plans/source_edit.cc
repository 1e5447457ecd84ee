#include "plans/source_edit.h"

#include <algorithm>
#include <utility>

#include "plans/byte_class.h"
#include "plans/code_points.h"
#include "plans/scalar_text.h"
#include "plans/text_signs.h"

namespace rasoat::plans {
namespace {

bool is_space(char byte) { return is_blank(byte) || byte == '\n' || byte == '\r'; }

// How far the lines of a block are indented: what its first line that is not empty has more than the text's.
std::size_t indent_of(std::string_view raw, std::string_view text) {
  const std::size_t first = text.find_first_not_of('\n');
  if (first == std::string_view::npos) return 0;
  const std::size_t own = std::min(text.find_first_not_of(' ', first), text.size()) - first;
  std::size_t line = std::min(raw.find('\n'), raw.size());
  while (line < raw.size()) {
    const std::size_t begin = ++line;
    while (line < raw.size() && raw[line] == ' ') ++line;
    if (line < raw.size() && raw[line] != '\n' && raw[line] != '\r') return line - begin > own ? line - begin - own : 0;
    line = std::min(raw.find('\n', line), raw.size());
  }
  return 0;
}

// A blank, or what another edit may make one, or take away before one.
bool is_or_may_become_space(std::string_view raw, std::size_t at) {
  if (at >= raw.size() || is_space(raw[at])) return true;
  const char32_t point = next_code_point(raw, at);
  return is_odd_blank(point) || is_hidden(point);
}

// Places that end a plain scalar: `: ` and ` #`.
std::size_t breaks_in(std::string_view raw) {
  std::size_t breaks = 0;
  for (std::size_t at = 0; at < raw.size(); ++at) {
    if (raw[at] == ':' && (at + 1 == raw.size() || is_space(raw[at + 1]))) ++breaks;
    if (raw[at] == '#' && (at == 0 || is_space(raw[at - 1]))) ++breaks;
  }
  return breaks;
}

// The same, and places that may yet become such.
std::size_t possible_breaks_in(std::string_view raw) {
  std::size_t breaks = 0;
  for (std::size_t at = 0; at < raw.size(); ++at) {
    if (raw[at] == ':' && is_or_may_become_space(raw, at + 1)) ++breaks;
    if (raw[at] != '#') continue;
    const char32_t before = previous_code_point(raw, at);
    const bool alone = at == 0 || is_space(raw[at - 1]) || is_odd_blank(before) || is_hidden(before);
    if (alone) ++breaks;
  }
  return breaks;
}

// Goes along the bytes of a scalar and its decoded text, side by side.
class Walk {
 public:
  Walk(std::string_view raw, std::string_view text, char style)
      : raw_(raw), text_(text), style_(style), indent_(style == '|' ? indent_of(raw, text) : 0), end_(raw.size()) {}

  // False when the text is not what the bytes say.
  bool run() {
    const bool quoted = style_ == '"' || style_ == '\'';
    if (quoted && (raw_.size() < 2 || raw_.back() != style_)) return false;
    if (quoted) {
      at_ = 1;
      --end_;
    } else if (style_ == '|' && raw_.find('\n') != std::string_view::npos) {
      advance(raw_.find('\n') + 1);
    }
    begins.reserve(text_.size() + 1);
    while (begins.size() < text_.size())
      if (!step()) return false;
    mark(1);
    return true;
  }

  std::vector<std::uint32_t> begins;  // of each byte of the text, and the end

 private:
  void mark(std::size_t bytes) { begins.insert(begins.end(), bytes, static_cast<std::uint32_t>(at_)); }

  void advance(std::size_t bytes) {
    at_ += bytes;
    if (style_ != '|' || raw_[at_ - 1] != '\n') return;
    for (std::size_t i = 0; i < indent_ && at_ < end_ && raw_[at_] == ' '; ++i) ++at_;
  }

  bool step() {
    const char wanted = text_[begins.size()];
    if (at_ == end_) {
      // The line end behind the value.
      if (style_ != '|' || wanted != '\n') return false;
      mark(1);
      return true;
    }
    const bool slash = style_ == '"' && raw_[at_] == '\\';
    if (const Escape escape = slash ? escape_at(raw_, at_) : Escape{}; escape.size > 0) return step_over(escape);
    if (raw_[at_] == wanted) {
      mark(1);
      advance(style_ == '\'' && wanted == '\'' ? 2 : 1);
    } else if (is_space(raw_[at_])) {
      // Indentation, or blanks at the end of a folded line; a folded line end is the blank itself.
      if (wanted == ' ' && raw_[at_] == '\n') mark(1);
      advance(1);
    } else if (slash && at_ + 1 < end_ && is_space(raw_[at_ + 1])) {
      advance(1);
    } else {
      return false;
    }
    return true;
  }

  bool step_over(const Escape& escape) {
    std::string meant;
    append_code_point(meant, escape.code);
    if (!text_.substr(begins.size()).starts_with(meant)) return false;
    mark(meant.size());
    advance(escape.size);
    return true;
  }

  std::string_view raw_;
  std::string_view text_;
  char style_;
  std::size_t indent_;
  std::size_t at_ = 0;
  std::size_t end_;
};

}  // namespace

SourceMap::SourceMap(std::string_view text, Span value, std::string_view source)
    : text_(text), value_(value), source_(source) {
  const std::string_view raw = text_of(value, source);
  if (raw.empty()) return;
  style_ = raw.front() == '"' || raw.front() == '\'' || raw.front() == '|' ? raw.front() : ' ';
  // Of a value that names several things the parts are plain texts; a folded block has no quotes either.
  if (raw.front() == '>' && raw.find('\n') != std::string_view::npos) style_ = '|';
  if (raw == text) style_ = ' ';
  Walk walk(raw, text, style_);
  known_ = walk.run();
  begins_ = std::move(walk.begins);
  for (std::uint32_t& begin : begins_) begin += value.begin;
}

Span SourceMap::source(Span part) const {
  if (!known_ || part.end > text_.size() || part.begin > part.end) return value_;
  return {begins_[part.begin], std::max(begins_[part.begin], begins_[part.end])};
}

std::string SourceMap::written(std::string_view text) const {
  std::string out;
  for (const char byte : text) {
    if (style_ == '"' && (byte == '"' || byte == '\\')) out.push_back('\\');
    if (style_ == '\'' && byte == '\'') out.push_back('\'');
    out.push_back(byte);
  }
  return out;
}

bool SourceMap::stays_plain(std::string_view raw) const {
  const std::string_view before = text_of(value_, source_);
  if (raw.empty() || is_space(raw.front()) || is_space(raw.back())) return false;
  if (possible_breaks_in(raw) > breaks_in(before)) return false;
  std::size_t at = 0;
  const char32_t first = next_code_point(raw, at);
  std::size_t was_at = 0;
  const bool same = first == next_code_point(before, was_at);
  const bool indicator =
      first < 0x80 && std::string_view("-?:,[]{}#&*!|>'\"%@`").find(static_cast<char>(first)) != std::string_view::npos;
  return !indicator ||
         (same && (!is_or_may_become_space(raw, at) || was_at >= before.size() || is_space(before[was_at])));
}

// Stands between what begins a value and what ends one: what is put in quotes here is a value in quotes.
bool SourceMap::is_whole_value() const {
  std::size_t before = value_.begin;
  while (before > 0 && is_blank(source_[before - 1])) --before;
  std::size_t after = value_.end;
  while (after < source_.size() && is_blank(source_[after])) ++after;
  constexpr std::string_view kBefore = ":-,[{\n";
  constexpr std::string_view kAfter = ",]}#\r\n";
  return (before == 0 || (kBefore.find(source_[before - 1]) != std::string_view::npos)) &&
         (after == source_.size() || kAfter.find(source_[after]) != std::string_view::npos);
}

// The proof of an edit: the scalar, read again with it, says what is wanted. Blocks need more than their bytes to be
// read; their changes are within lines.
bool SourceMap::reads_as(const Edit& edit, std::string_view wanted) const {
  if (style_ == '|') return true;
  const std::string raw = std::string(text_of({value_.begin, edit.where.begin}, source_)) + edit.text +
                          std::string(text_of({edit.where.end, value_.end}, source_));
  const ScalarStyle style = raw.starts_with('"') && raw.size() > 1 && raw.ends_with('"') ? ScalarStyle::kDoubleQuoted
                            : raw.starts_with('\'') && raw.size() > 1 && raw.ends_with('\'')
                                ? ScalarStyle::kSingleQuoted
                                : ScalarStyle::kPlain;
  std::string read;
  append_scalar_text(read, raw, style, 0, false);
  return read == wanted;
}

std::optional<Edit> SourceMap::edit(const std::vector<Located<std::string>>& changes, bool safe) const {
  if (!known_ || changes.empty()) return std::nullopt;
  Edit edit{source({changes.front().where.begin, changes.back().where.end}), "", safe};
  std::string wanted;
  std::uint32_t done = edit.where.begin;
  std::uint32_t text_done = 0;
  for (const Located<std::string>& change : changes) {
    const Span where = source(change.where);
    edit.text.append(text_of({done, where.begin}, source_)).append(written(change.value));
    wanted.append(text_.substr(text_done, change.where.begin - text_done)).append(change.value);
    done = where.end;
    text_done = change.where.end;
  }
  wanted.append(text_.substr(text_done));
  if (style_ == ' ') {
    const std::string raw = std::string(text_of({value_.begin, edit.where.begin}, source_)) + edit.text +
                            std::string(text_of({edit.where.end, value_.end}, source_));
    if (!stays_plain(raw)) {
      if (!is_whole_value() || wanted.find('\n') != std::string::npos) return std::nullopt;
      edit = {value_, "\"", safe};
      for (const char byte : wanted) {
        if (byte == '"' || byte == '\\') edit.text.push_back('\\');
        edit.text.push_back(byte);
      }
      edit.text.push_back('"');
    }
  }
  if (!reads_as(edit, wanted)) return std::nullopt;
  return edit;
}

}  // namespace rasoat::plans
