#include "checker/portfolio/superiors.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "checker/portfolio/unit_names.h"

namespace rasoat::checker {

namespace {

// The province that the text names, as it is today; null where it names none, or several.
const rules::Place* province_of(std::string_view text, const rules::Registry& registry) {
  const rules::Place* only = nullptr;
  for (const rules::PlaceMention& mention : registry.places_in(text)) {
    if (!mention.introduced) continue;
    const rules::Place* now = registry.place(mention.place->name, plans::kLastDay).now;
    if (now == nullptr || (only != nullptr && only != now)) return nullptr;
    only = now;
  }
  return only;
}

enum class Level { kNone, kProvince, kDistrict, kCommune };
struct Beginning {
  std::string_view words;
  Level level;
};
// Of loose keys. A “thành phố” is of either level.
constexpr Beginning kBeginnings[] = {{"tỉnh ủy ", Level::kProvince},
                                     {"ủy ban nhân dân tỉnh ", Level::kProvince},
                                     {"huyện ủy ", Level::kDistrict},
                                     {"quận ủy ", Level::kDistrict},
                                     {"thị ủy ", Level::kDistrict},
                                     {"ủy ban nhân dân huyện ", Level::kDistrict},
                                     {"ủy ban nhân dân quận ", Level::kDistrict},
                                     {"ủy ban nhân dân thị xã ", Level::kDistrict},
                                     {"đảng ủy xã ", Level::kCommune},
                                     {"đảng ủy phường ", Level::kCommune},
                                     {"đảng ủy thị trấn ", Level::kCommune},
                                     {"đảng ủy đặc khu ", Level::kCommune},
                                     {"ủy ban nhân dân xã ", Level::kCommune},
                                     {"ủy ban nhân dân phường ", Level::kCommune},
                                     {"ủy ban nhân dân thị trấn ", Level::kCommune},
                                     {"ủy ban nhân dân đặc khu ", Level::kCommune}};

struct NamedPlace {
  Level level = Level::kNone;
  std::string name;
};
NamedPlace place_of(std::string_view text) {
  const std::string key = loose_unit_key(text);
  const auto found =
      std::ranges::find_if(kBeginnings, [&](const Beginning& one) { return key.starts_with(one.words); });
  if (found == std::end(kBeginnings)) return {};
  return {found->level, key.substr(found->words.size())};
}

}  // namespace

bool are_of_different_provinces(std::string_view a, std::string_view b, const rules::Registry& registry) {
  const rules::Place* one = province_of(a, registry);
  const rules::Place* other = one == nullptr ? nullptr : province_of(b, registry);
  return other != nullptr && one != other;
}

bool have_different_places(std::string_view a, std::string_view b) {
  const NamedPlace one = place_of(a);
  if (one.level == Level::kNone) return false;
  const NamedPlace other = place_of(b);
  return one.level == other.level && one.name != other.name;
}

}  // namespace rasoat::checker
