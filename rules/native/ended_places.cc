#include "rules/native/ended_places.h"

#include <algorithm>

#include "rules/registry/name_words.h"
#include "rules/registry/names.h"

namespace rasoat::rules {

namespace {

constexpr std::string_view kProvince = "tỉnh";
// What stands between "tỉnh" and the name: "Tỉnh ủy Yên Bái", "Tỉnh đoàn Yên Bái".
constexpr std::string_view kOrgans[] = {"ủy ", "đoàn "};
// What ends before "tỉnh": bodies that every province has.
constexpr std::string_view kBodies[] = {"ubnd",    "ủy ban nhân dân",  "hđnd",    "hội đồng nhân dân", "đảng bộ",
                                        "ubmttq",  "mặt trận tổ quốc", "mttq",    "việt nam",          "công an",
                                        "quân sự", "ủy ban",           "hội đồng"};

// Is the word "tỉnh" at `at` that of a provincial body, or of the province itself?
bool names_province(std::string_view folded, std::size_t at) {
  const std::string_view before = trimmed_name(folded.substr(0, at));
  if (before.empty() || before.starts_with("sở ")) return true;
  return std::any_of(std::begin(kBodies), std::end(kBodies),
                     [&](std::string_view body) { return before.ends_with(body); });
}

}  // namespace

std::optional<PlaceAnswer> ended_province(const Registry& registry, std::string_view folded, const Date& at) {
  const std::size_t word = folded.rfind(kProvince);
  if (word == std::string_view::npos || (word > 0 && folded[word - 1] != ' ')) return std::nullopt;
  std::string_view rest = folded.substr(word + kProvince.size());
  if (!rest.starts_with(' ')) return std::nullopt;
  rest.remove_prefix(1);
  const auto organ =
      std::find_if(std::begin(kOrgans), std::end(kOrgans), [&](std::string_view one) { return rest.starts_with(one); });
  if (organ != std::end(kOrgans)) {
    rest.remove_prefix(organ->size());
  } else if (!names_province(folded, word)) {
    return std::nullopt;
  }
  PlaceAnswer answer = registry.place(trimmed_name(rest), at);
  if (answer.life != Life::kEnded || answer.place->city) return std::nullopt;
  return answer;
}

std::string place_words(const Place& place) {
  const bool named_so = name_key(place.name) == name_key("Hồ Chí Minh");  // the words before are part of the name
  return (named_so ? "Thành phố " : place.city ? "thành phố " : "tỉnh ") + place.name;
}

}  // namespace rasoat::rules
