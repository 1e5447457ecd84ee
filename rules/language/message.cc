#include "rules/language/message.h"

#include <unicode/locid.h>
#include <unicode/messagepattern.h>
#include <unicode/plurrule.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

#include "plans/digits.h"

namespace rasoat::rules {
namespace {

using icu::MessagePattern;
using icu::UnicodeString;

std::string utf8(const UnicodeString& text) {
  std::string out;
  text.toUTF8String(out);
  return out;
}

bool digits_only(const std::string& text) {
  return !text.empty() && text.size() <= 15 && std::ranges::all_of(text, plans::is_digit);
}

bool is_name_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

const std::string* value_of(const Arguments& arguments, std::string_view name) {
  for (const auto& [key, value] : arguments) {
    if (key == name) return &value;
  }
  return nullptr;
}

// The name in `{name}` at `at`, "" when more than a bare name stands in the braces.
std::string_view bare_name(std::string_view wording, std::size_t at) {
  std::size_t end = at + 1;
  while (end < wording.size() && is_name_letter(wording[end])) ++end;
  return end < wording.size() && wording[end] == '}' ? wording.substr(at + 1, end - at - 1) : std::string_view{};
}

std::size_t next_brace(std::string_view wording, std::size_t from) {
  return std::min({wording.find('{', from), wording.find('}', from), wording.size()});
}

// Most wordings have nothing but bare names, and are read without ICU. `name` gets each name, `text` each piece
// between; false when the wording needs ICU after all.
template <typename OnText, typename OnName>
bool read_simple(std::string_view wording, OnText text, OnName name) {
  if (wording.find('\'') != std::string_view::npos) return false;
  std::size_t begin = 0;
  for (std::size_t at = next_brace(wording, 0); at < wording.size(); at = next_brace(wording, begin)) {
    const std::string_view found = wording[at] == '{' ? bare_name(wording, at) : std::string_view{};
    if (found.empty()) return false;
    text(wording.substr(begin, at - begin));
    name(found);
    begin = at + found.size() + 2;
  }
  text(wording.substr(begin));
  return true;
}

const icu::PluralRules* plural_rules(Lang lang, UPluralType type) {
  const auto make = [](const char* locale, UPluralType kind) {
    UErrorCode status = U_ZERO_ERROR;
    return std::unique_ptr<icu::PluralRules>(icu::PluralRules::forLocale(icu::Locale(locale), kind, status));
  };
  static const std::unique_ptr<icu::PluralRules> rules[] = {
      make("vi", UPLURAL_TYPE_CARDINAL), make("en", UPLURAL_TYPE_CARDINAL), make("vi", UPLURAL_TYPE_ORDINAL),
      make("en", UPLURAL_TYPE_ORDINAL)};
  return rules[(lang == Lang::kEn ? 1 : 0) + (type == UPLURAL_TYPE_ORDINAL ? 2 : 0)].get();
}

// Writes a message from ICU's parse of it. Ours rather than icu::MessageFormat, because numbers must print as they are
// written: MessageFormat would group 2030 into 2.030.
class Writer {
 public:
  Writer(const MessagePattern& pattern, Lang lang, const Arguments& arguments)
      : pattern_(pattern), lang_(lang), arguments_(arguments) {}

  std::string write() {
    message(0, nullptr);
    return utf8(out_);
  }

 private:
  void message(int32_t start, const std::string* number) {
    const UnicodeString& source = pattern_.getPatternString();
    int32_t from = pattern_.getPart(start).getLimit();
    const int32_t limit = pattern_.getLimitPartIndex(start);
    for (int32_t i = start + 1; i <= limit; ++i) {
      const MessagePattern::Part& part = pattern_.getPart(i);
      out_.append(source, from, part.getIndex() - from);
      from = part.getLimit();
      if (part.getType() == UMSGPAT_PART_TYPE_REPLACE_NUMBER && number != nullptr) {
        out_.append(UnicodeString::fromUTF8(*number));
      } else if (part.getType() == UMSGPAT_PART_TYPE_ARG_START) {
        argument(i);
        i = pattern_.getLimitPartIndex(i);
        from = pattern_.getPart(i).getLimit();
      }
    }
  }

  void argument(int32_t start) {
    const std::string* value = value_of(arguments_, utf8(pattern_.getSubstring(pattern_.getPart(start + 1))));
    const UMessagePatternArgType type = pattern_.getPart(start).getArgType();
    if (type == UMSGPAT_ARG_TYPE_NONE) {
      if (value != nullptr) out_.append(UnicodeString::fromUTF8(*value));
      return;
    }
    const std::string nothing;
    const std::string& text = value == nullptr ? nothing : *value;
    const int32_t chosen = choose(start, type, text);
    if (chosen >= 0) message(chosen, &text);
  }

  // The part at which the sub-message for `value` starts.
  int32_t choose(int32_t start, UMessagePatternArgType type, const std::string& value) const {
    const bool plural = type != UMSGPAT_ARG_TYPE_SELECT;
    const UnicodeString word = plural ? plural_word(type, value) : UnicodeString::fromUTF8(value);
    int32_t other = -1;
    int32_t by_word = -1;
    const int32_t limit = pattern_.getLimitPartIndex(start);
    for (int32_t i = start + 2; i < limit; ++i) {
      if (pattern_.getPartType(i) != UMSGPAT_PART_TYPE_ARG_SELECTOR) continue;
      const UnicodeString selector = pattern_.getSubstring(pattern_.getPart(i));
      const bool explicit_value = MessagePattern::Part::hasNumericValue(pattern_.getPartType(i + 1));
      const int32_t body = i + (explicit_value ? 2 : 1);
      if (explicit_value && digits_only(value) && pattern_.getNumericValue(pattern_.getPart(i + 1)) == std::stod(value))
        return body;
      if (selector == word) by_word = body;
      if (selector == UNICODE_STRING_SIMPLE("other")) other = body;
      i = pattern_.getLimitPartIndex(body);
    }
    return by_word >= 0 ? by_word : other;
  }

  UnicodeString plural_word(UMessagePatternArgType type, const std::string& value) const {
    const UPluralType kind = type == UMSGPAT_ARG_TYPE_SELECTORDINAL ? UPLURAL_TYPE_ORDINAL : UPLURAL_TYPE_CARDINAL;
    const icu::PluralRules* rules = plural_rules(lang_, kind);
    return rules != nullptr && digits_only(value) ? rules->select(std::stod(value)) : UNICODE_STRING_SIMPLE("other");
  }

  const MessagePattern& pattern_;
  Lang lang_;
  const Arguments& arguments_;
  UnicodeString out_;
};

MessagePattern parse(const std::string& wording, UErrorCode& status) {
  UParseError where;
  MessagePattern pattern(status);
  pattern.parse(UnicodeString::fromUTF8(wording), &where, status);
  return pattern;
}

void add_name(std::vector<std::string>& names, std::string_view name) {
  if (std::find(names.begin(), names.end(), name) == names.end()) names.emplace_back(name);
}

MessageCheck check_parsed(const MessagePattern& pattern) {
  MessageCheck check;
  for (int32_t i = 0; i < pattern.countParts(); ++i) {
    const MessagePattern::Part& part = pattern.getPart(i);
    if (part.getType() == UMSGPAT_PART_TYPE_ARG_NAME) add_name(check.names, utf8(pattern.getSubstring(part)));
    if (part.getType() == UMSGPAT_PART_TYPE_ARG_NUMBER) check.error = "an argument needs a name, not a number";
    if (part.getType() != UMSGPAT_PART_TYPE_ARG_START) continue;
    const UMessagePatternArgType type = part.getArgType();
    if (type == UMSGPAT_ARG_TYPE_SIMPLE || type == UMSGPAT_ARG_TYPE_CHOICE) {
      check.error = "only {name}, {name, plural, …} and {name, select, …} are known";
    }
  }
  return check;
}

}  // namespace

bool binds(const Arguments& arguments, std::string_view name) {
  return std::any_of(arguments.begin(), arguments.end(), [&](const auto& one) { return one.first == name; });
}

std::string format_message(const std::string& wording, Lang lang, const Arguments& arguments) {
  if (wording.find('{') == std::string::npos) return wording;
  std::string out;
  const auto add_value = [&](std::string_view name) {
    if (const std::string* value = value_of(arguments, name)) out += *value;
  };
  if (read_simple(wording, [&](std::string_view text) { out += text; }, add_value)) return out;
  UErrorCode status = U_ZERO_ERROR;
  const MessagePattern pattern = parse(wording, status);
  return U_FAILURE(status) ? wording : Writer(pattern, lang, arguments).write();
}

MessageCheck check_message(const std::string& wording) {
  MessageCheck check;
  if (read_simple(wording, [](std::string_view) {}, [&](std::string_view name) { add_name(check.names, name); }))
    return check;
  UErrorCode status = U_ZERO_ERROR;
  const MessagePattern pattern = parse(wording, status);
  // ICU takes a stray `}` for a letter.
  const bool paired =
      std::count(wording.begin(), wording.end(), '{') == std::count(wording.begin(), wording.end(), '}');
  if (U_SUCCESS(status) && paired) return check_parsed(pattern);
  return {"braces that do not pair, or a {…} that is not understood", {}};
}

}  // namespace rasoat::rules
