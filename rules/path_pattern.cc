#include "rules/path_pattern.h"

#include <algorithm>
#include <ranges>

namespace rasoat::rules {
namespace {

constexpr std::size_t kMostStars = 3;  // in one name; a name has up to 255 bytes, each of which a star may end at

// Of the name in a path that has the most, two or more side by side being one.
std::size_t stars_in_a_name(std::string_view pattern) {
  std::size_t most = 0;
  for (const auto name : std::views::split(pattern, '/')) {
    std::size_t stars = 0;
    char before = '\0';
    for (const char c : name) {
      if (c == '*' && before != '*') ++stars;
      before = c;
    }
    most = std::max(most, stars);
  }
  return most;
}

}  // namespace

std::vector<std::string> path_patterns(RuleReader& reader, plans::NodeId list) {
  std::vector<std::string> patterns;
  for (const plans::NodeId node : reader.elements(list)) {
    std::string pattern = reader.text(node);
    if (stars_in_a_name(pattern) <= kMostStars) {
      patterns.push_back(std::move(pattern));
      continue;
    }
    reader.report(node,
                  words("Mẫu đường dẫn “%1” có hơn ba dấu * trong một tên.",
                        "The pattern “%1” has more than three stars in one name.", {pattern}),
                  words("Bớt dấu *, hoặc viết thành nhiều mẫu.", "Use fewer stars, or several patterns."));
  }
  return patterns;
}

}  // namespace rasoat::rules
