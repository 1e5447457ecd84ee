#include "rules/native/successor_name.h"

#include <algorithm>
#include <vector>

#include "rules/registry/level_words.h"
#include "rules/registry/name_words.h"
#include "rules/registry/names.h"

namespace rasoat::rules {
namespace {

constexpr std::size_t kLongest = 200;  // bytes; longer is no name

std::size_t words_in_common(const std::string& name, const std::vector<std::string_view>& written) {
  const std::string key = body_key(name);
  const std::vector<std::string_view> words = words_of(key);
  return static_cast<std::size_t>(std::ranges::count_if(
      words, [&](std::string_view word) { return std::ranges::find(written, word) != written.end(); }));
}

bool is_written(const Body& body, const std::string& key) {
  return key == body_key(body.name) ||
         std::ranges::any_of(body.aliases, [&](const std::string& alias) { return key == body_key(alias); });
}

bool is_name_of(const Body& body, const std::string& key) {
  const std::string level = with_one_level(key);
  return is_written(body, key) || (!level.empty() && is_written(body, level));
}

}  // namespace

std::string name_like(const Body& body, std::string_view written) {
  const std::string key = body_key(written);
  const std::vector<std::string_view> words = words_of(key);
  const std::string* best = &body.name;
  std::size_t most = words_in_common(body.name, words);
  for (const std::string& alias : body.aliases) {
    const std::size_t count = words_in_common(alias, words);
    if (count <= most) continue;
    best = &alias;
    most = count;
  }
  return *best;
}

std::size_t name_length(const Body& body, std::string_view written) {
  for (std::size_t end = written.substr(0, kLongest).size(); end != std::string_view::npos && end > 0;
       end = written.rfind(' ', end - 1)) {
    if (is_name_of(body, body_key(written.substr(0, end)))) return end;
  }
  return 0;
}

}  // namespace rasoat::rules
