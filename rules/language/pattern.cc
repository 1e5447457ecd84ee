#include "rules/language/pattern.h"

#include <re2/re2.h>

#include <algorithm>
#include <mutex>
#include <optional>
#include <utility>

namespace rasoat::rules {
namespace {

constexpr std::int64_t kMaxMemory = 64 << 20;
// A class of letters takes about a thousand instructions and compiles in a millisecond; ten of them is a mistake.
constexpr int kMaxProgram = 12'000;

re2::StringPiece piece(std::string_view text) { return {text.data(), text.size()}; }

// The end of the bracketed class that begins at `at`, and whether it names a Unicode class.
std::pair<std::size_t, bool> end_of_class(std::string_view text, std::size_t at) {
  bool unicode = false;
  const std::size_t first = at + (at + 1 < text.size() && text[at + 1] == '^' ? 2 : 1);  // a `]` there is a letter
  for (std::size_t i = first; i < text.size(); ++i) {
    if (text.substr(i).starts_with("[:")) {
      const std::size_t end = text.find(":]", i);
      i = end == std::string_view::npos ? text.size() : end + 1;
    } else if (text[i] == '\\' && i + 1 < text.size()) {
      ++i;
      unicode |= text[i] == 'p' || text[i] == 'P';
    } else if (text[i] == ']' && i > first) {
      return {i + 1, unicode};
    }
  }
  return {text.size(), unicode};
}

// `\p{Lu}` or `\pL` at `at`: where it ends.
std::size_t end_of_unicode(std::string_view text, std::size_t at) {
  const std::size_t name = at + 2;
  if (name >= text.size() || text[name] != '{') return std::min(name + 1, text.size());
  const std::size_t close = text.find('}', name);
  return close == std::string_view::npos ? text.size() : close + 1;
}

// `\p{L}{2,5}`, `[\p{L}0-9]{2}`: each repetition copies the whole class into the program.
bool repeats_unicode_class(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i + 1;
    bool unicode = false;
    if (text[i] == '[') {
      std::tie(end, unicode) = end_of_class(text, i);
    } else if (text[i] == '\\' && i + 1 < text.size()) {
      unicode = text[i + 1] == 'p' || text[i + 1] == 'P';
      end = unicode ? end_of_unicode(text, i) : i + 2;
    }
    if (unicode && end < text.size() && text[end] == '{') return true;
    i = end;
  }
  return false;
}

// Compiled when it is first asked for.
class LazyRegex {
 public:
  const re2::RE2& get(const std::string& text) {
    std::call_once(once_, [&] {
      re2::RE2::Options options;
      options.set_log_errors(false);
      options.set_max_mem(kMaxMemory);
      compiled_.emplace(piece(text), options);
    });
    return *compiled_;
  }

 private:
  std::once_flag once_;
  std::optional<re2::RE2> compiled_;
};

// "(?-m)", "(?i-ms:…)": some flag is switched off.
bool clears_flags(std::string_view text) {
  for (std::size_t at = text.find("(?"); at != std::string_view::npos; at = text.find("(?", at + 2)) {
    const std::size_t end = std::min(text.find_first_not_of("imsU", at + 2), text.size());
    if (text.substr(end).starts_with('-')) return true;
  }
  return false;
}

// Does the pattern ask where the text as a whole begins or ends, whatever lines it has?
bool asks_for_whole_text(std::string_view text) {
  return text.find("\\A") != std::string_view::npos || text.find("\\z") != std::string_view::npos || clears_flags(text);
}

}  // namespace

struct Pattern::Impl {
  std::string text;
  LazyRegex one;
  LazyRegex some;  // ^ and $ at every line

  const re2::RE2& get() { return one.get(text); }
};

Pattern::Pattern(std::string text) : impl_(std::make_unique<Impl>()) { impl_->text = std::move(text); }
Pattern::~Pattern() = default;
Pattern::Pattern(Pattern&&) noexcept = default;
Pattern& Pattern::operator=(Pattern&&) noexcept = default;

const std::string& Pattern::text() const { return impl_->text; }

bool Pattern::too_large() const {
  if (repeats_unicode_class(impl_->text)) return true;
  const re2::RE2& compiled = impl_->get();
  return compiled.ok() ? compiled.ProgramSize() > kMaxProgram : compiled.error_code() == re2::RE2::ErrorPatternTooLarge;
}

std::string Pattern::error() const {
  if (too_large()) return "pattern too large";
  return impl_->get().error();
}

bool Pattern::matches(std::string_view whole) const { return re2::RE2::FullMatch(piece(whole), impl_->get()); }
bool Pattern::found_in(std::string_view text) const { return re2::RE2::PartialMatch(piece(text), impl_->get()); }

std::optional<std::string_view> Pattern::find(std::string_view text) const {
  re2::StringPiece found;
  if (!impl_->get().Match(piece(text), 0, text.size(), re2::RE2::UNANCHORED, &found, 1)) return std::nullopt;
  return std::string_view(found.data(), found.size());
}

bool Pattern::may_be_in_some(std::string_view texts) const {
  if (asks_for_whole_text(impl_->text)) return true;
  const re2::RE2& regex = impl_->some.get("(?m)" + impl_->text);
  return !regex.ok() || re2::RE2::PartialMatch(piece(texts), regex);
}

}  // namespace rasoat::rules
