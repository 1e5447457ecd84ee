#include "app/usage_words.h"

#include <fmt/format.h>

#include <charconv>
#include <system_error>

#include "plans/text.h"

namespace rasoat::app {
namespace {

std::string with_nearest(const std::string& text, std::string_view word, const std::vector<std::string_view>& known,
                         Lang lang) {
  const std::string_view near = plans::nearest(word, known);
  return near.empty() || near == word ? text : text + "." + did_you_mean(near, lang);
}

// "-o,--output" is spoken of as "--output".
std::string_view long_name(std::string_view names) {
  const std::size_t at = names.find("--");
  if (at != std::string_view::npos) names.remove_prefix(at);
  return names.substr(0, names.find(','));
}

}  // namespace

std::string did_you_mean(std::string_view near, Lang lang) {
  return near.empty() ? "" : fmt::format(" {} “{}”?", pick(lang, "Có phải là", "Did you mean"), near);
}

std::string unknown_option(std::string_view word, const std::vector<CommandSheet>& sheets, Lang lang) {
  word = word.substr(0, word.find('='));
  std::vector<std::string_view> known = {"--help", "--help-all", "--version"};
  for (const CommandSheet& sheet : sheets) {
    for (const OptionGroup& group : sheet.groups) {
      for (const OptionSheet& option : group.options)
        known.insert(known.end(), option.names.begin(), option.names.end());
    }
  }
  return with_nearest(fmt::format("{} “{}”", pick(lang, "không có tham số", "there is no option"), word), word, known,
                      lang);
}

std::string unknown_command(std::string_view word, std::string_view group, const std::vector<CommandSheet>& sheets,
                            Lang lang) {
  std::vector<std::string_view> known;
  for (const CommandSheet& sheet : sheets) {
    for (std::string_view name : {std::string_view(sheet.name), std::string_view(sheet.alias)}) {
      const std::size_t blank = name.find(' ');
      if (group.empty()) {
        known.push_back(name.substr(0, blank));
      } else if (sheet.group() == group && blank != std::string_view::npos) {
        known.push_back(name.substr(blank + 1));
      }
    }
  }
  const std::string whole = group.empty() ? std::string(word) : fmt::format("{} {}", group, word);
  return with_nearest(fmt::format("{} “{}”", pick(lang, "không có lệnh", "there is no command"), whole), word, known,
                      lang);
}

unsigned number_of(std::string_view names, const std::string& word, unsigned least, unsigned most, Lang lang) {
  unsigned number = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  if (error == std::errc() && end == word.data() + word.size() && number >= least && number <= most) return number;
  throw UsageError{fmt::format("{}: “{}” {} {} {} {}", long_name(names), word,
                               pick(lang, "không phải số nguyên từ", "is no whole number from"), least,
                               pick(lang, "đến", "to"), most)};
}

void refuse_nothing(std::string_view names, const std::string& word, const Value& value, Lang lang) {
  if (!word.empty()) return;
  const bool is_path = value.kind == Value::Kind::kFile || value.kind == Value::Kind::kFolder;
  const std::string_view name = names.starts_with('-') ? long_name(names) : std::string_view();
  throw UsageError{fmt::format("{}: {}", name.empty() ? value.name.in(lang) : std::string(name),
                               is_path ? pick(lang, "đường dẫn để trống", "the path is empty")
                                       : pick(lang, "giá trị để trống", "the value is empty"))};
}

}  // namespace rasoat::app
