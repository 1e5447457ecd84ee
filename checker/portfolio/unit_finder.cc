#include "checker/portfolio/unit_finder.h"

#include <algorithm>
#include <filesystem>

#include "checker/portfolio/superiors.h"
#include "checker/portfolio/unit_names.h"
#include "plans/symbol.h"
#include "plans/text.h"
#include "rules/registry/names.h"

namespace rasoat::checker {

namespace {

constexpr std::size_t kMostCompared = 100'000'000;  // bytes of names, over a whole audit

UnitMatch match_of(const std::vector<std::uint32_t>& units) {
  if (units.size() == 1) return {units[0], kNone, kNone};
  return {kNone, units[0], units[1]};
}

bool is_ascii(std::string_view text) {
  return std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

bool found(const UnitMatch& match) { return match.unit != kNone || match.is_ambiguous(); }

// “Đảng ủy xã An Bình, huyện Long Hưng”, “Đảng ủy xã An Bình (tỉnh Lam Giang)”: where the name ends; its size, where no
// place is put behind it.
std::size_t size_without_place(std::string_view body) {
  constexpr std::string_view kPlaces[] = {"tỉnh ", "thành phố ", "tp ", "tp. ",   "huyện ",
                                          "quận ", "thị xã ",    "xã ", "phường "};
  const std::size_t sign = body.find_last_of(",(");
  if (sign == std::string_view::npos || sign == 0) return body.size();
  const std::string behind = plans::fold(body.substr(std::min(body.find_first_not_of(' ', sign + 1), body.size())));
  const bool place = std::ranges::any_of(kPlaces, [&](std::string_view word) { return behind.starts_with(word); });
  return place ? body.find_last_not_of(' ', sign - 1) + 1 : body.size();
}

}  // namespace

void UnitIndex::settle() {
  std::sort(entries_.begin(), entries_.end());
  entries_.erase(std::unique(entries_.begin(), entries_.end()), entries_.end());
  entries_.shrink_to_fit();
}

std::vector<std::uint32_t> UnitIndex::of(std::string_view key) const {
  const std::uint64_t hash = std::hash<std::string_view>{}(key);
  std::vector<std::uint32_t> units;
  for (auto at = std::lower_bound(entries_.begin(), entries_.end(), Entry{hash, 0});
       at != entries_.end() && at->key == hash; ++at)
    units.push_back(at->unit);
  return units;
}

UnitFinder::UnitFinder(const Roster& roster, const rules::Registry& registry) : roster_(roster), registry_(registry) {
  for (std::uint32_t number = 0; number < roster.units.size(); ++number) {
    const RosterUnit& unit = roster.units[number];
    add_name(unit.name, number);
    for (const SharedText& alias : unit.aliases) add_name(alias, number);
    for (const SharedText& file : unit.files) {
      files_.claim(plans::fold(tidy_path(file)), number);
      has_places_ = has_places_ || file.str().starts_with('/');
    }
    for (const SharedText& symbol : unit.symbols) symbols_.claim(rules::symbol_key(symbol), number);
  }
  for (UnitIndex* index : {&exact_, &of_registry_, &loose_, &bare_, &files_, &symbols_}) index->settle();
}

void UnitFinder::add_name(std::string_view name, std::uint32_t unit) {
  exact_.claim(unit_key(name), unit);
  const std::string loose = loose_unit_key(name);
  loose_.claim(loose, unit);
  bare_.claim(plans::fold_key(loose), unit);
  if (const std::string key = registry_key(name); !key.empty()) of_registry_.claim(key, unit);
}

// An open body ("Huyện ủy …") is many; one called by its head's office is not called by its name.
std::string UnitFinder::registry_key(std::string_view body) const {
  const rules::BodyAnswer answer = registry_.body(body, plans::kLastDay);
  if (answer.body == nullptr || answer.body->open || answer.by_office) return "";
  // Whoever took the place of one that has ended is called by the old name in old lists, and the other way round.
  const bool succeeded = answer.life == rules::Life::kEnded && answer.successors.size() == 1 &&
                         rules::is_sure(answer.confidence) && !answer.successors.front()->open;
  return unit_key(succeeded ? answer.successors.front()->name : answer.body->name);
}

UnitFinder::Units UnitFinder::named(std::string_view body) const {
  Units units = exact_.of(unit_key(body));
  if (units.empty()) {
    if (const std::string key = registry_key(body); !key.empty()) units = of_registry_.of(key);
  }
  if (!units.empty()) return units;
  const std::string loose = loose_unit_key(body);
  units = loose_.of(loose);
  return units.empty() && is_ascii(body) ? bare_.of(plans::fold_key(loose)) : units;
}

bool UnitFinder::knows(std::string_view body) const { return !named(body).empty(); }

bool UnitFinder::is_of_other_superior(std::uint32_t unit, const SharedText& superior) const {
  const SharedText& listed = roster_.units[unit].superior;
  if (listed.empty() || superior.empty() || listed == superior) return false;
  if (are_of_different_provinces(listed, superior, registry_)) return true;
  if (!have_different_places(listed, superior)) return false;
  const Units one = named(listed);
  const Units other = named(superior);
  return one.size() == 1 && other.size() == 1 && one != other;
}

UnitMatch UnitFinder::by_body(const UnitTraits& traits) const {
  const std::string_view body = traits.body;
  for (std::size_t size = body.size();;) {
    const UnitMatch match = by_name(body.substr(0, size), traits.superior);
    const bool elsewhere = match.unit != kNone && lies_elsewhere(match.unit, body.substr(size));
    if (elsewhere) return {kNone, match.unit, kNone};
    const std::size_t next = size_without_place(body.substr(0, size));
    if (found(match) || match.is_namesake() || next == size) return match;
    size = next;
  }
}

// Is the unit certainly under another province or district than the place?
bool UnitFinder::lies_elsewhere(std::uint32_t unit, std::string_view place) const {
  const std::size_t begin = place.find_first_not_of(" ,(");
  if (begin == std::string_view::npos) return false;
  const std::string name(place.substr(begin, place.find_last_not_of(" )") + 1 - begin));
  const SharedText& listed = roster_.units[unit].superior;
  return are_of_different_provinces(listed, name, registry_) ||
         have_different_places(listed, "Ủy ban nhân dân " + name);
}

UnitMatch UnitFinder::by_name(std::string_view body, const SharedText& superior) const {
  const Units units = body.empty() ? Units{} : named(body);
  if (units.empty()) return {};
  const std::string above = loose_unit_key(superior);
  const auto below = [&](const Units& all) {
    Units found = all;
    std::erase_if(found, [&](std::uint32_t unit) { return loose_unit_key(roster_.units[unit].superior) != above; });
    return found;
  };
  if (!above.empty()) {
    Units certain = below(units);
    // The superior weighs more than the spelling.
    if (certain.empty()) certain = below(loose_.of(loose_unit_key(body)));
    if (!certain.empty()) return match_of(certain);
  }
  Units possible = units;
  std::erase_if(possible, [&](std::uint32_t unit) { return is_of_other_superior(unit, superior); });
  return possible.empty() ? UnitMatch{kNone, units.front(), kNone} : match_of(possible);
}

// The path itself, what it ends with, the folder it lies in, what that ends with; then the folders around that one,
// from within.
UnitMatch UnitFinder::by_file(std::string_view file) const {
  if (files_.empty()) return {};
  constexpr std::size_t kMostFolders = 64;
  const std::string path = plans::fold(tidy_path(file));
  std::vector<std::size_t> begins, ends;  // of its steps
  for (std::size_t at = 0; at < path.size() && begins.size() < kMostFolders; at = ends.back() + 1) {
    begins.push_back(at);
    ends.push_back(std::min(path.find('/', at), path.size()));
  }
  if (begins.empty()) return {};
  const auto known = [&](std::size_t begin, std::size_t end) {
    return files_.of(std::string_view(path).substr(begin, end - begin));
  };
  const std::size_t folders = ends.size() - 1;
  for (std::size_t first = 0; first <= folders; ++first) {
    if (const Units units = known(begins[first], path.size()); !units.empty()) return match_of(units);
    if (first == folders) break;
    if (const Units units = known(begins[first], ends[folders - 1]); !units.empty()) return match_of(units);
  }
  for (std::size_t last = folders; last-- > 1;) {
    for (std::size_t first = 0; first < last; ++first) {
      if (const Units units = known(begins[first], ends[last - 1]); !units.empty()) return match_of(units);
    }
  }
  return has_places_ && !path.starts_with('/') ? by_place(file) : UnitMatch{};
}

// A plan is called as the command line leads to it; the roster may say where it lies on the disk.
UnitMatch UnitFinder::by_place(std::string_view file) const {
  if (roster_.working_folder.empty()) return {};
  const std::filesystem::path place = std::filesystem::path(roster_.working_folder) / file;
  const std::string path = plans::fold(tidy_path(place.lexically_normal().generic_string()));
  for (std::size_t end = path.size(); end != std::string::npos && end > 0; end = path.rfind('/', end - 1)) {
    if (const Units units = files_.of(std::string_view(path).substr(0, end)); !units.empty()) return match_of(units);
  }
  return {};
}

UnitMatch UnitFinder::by_symbol(const UnitTraits& traits) const {
  if (traits.symbol.empty() || symbols_.empty()) return {};
  if (!traits.body.empty() && !is_of_one_body(traits.symbol, registry_)) return {};
  const Units units = symbols_.of(rules::symbol_key(traits.symbol));
  return units.empty() ? UnitMatch{} : match_of(units);
}

UnitMatch UnitFinder::find(const UnitTraits& traits, std::string_view file) const {
  const UnitMatch body = by_body(traits);
  const UnitMatch path = by_file(file);
  if (path.unit != kNone) {
    if (!found(body) || body.unit == path.unit) return path;
    if (body.unit != kNone) return {kNone, body.unit, path.unit};
    // The path tells which of several units of one name it is.
    const Units units = named(traits.body);
    const bool one_of_them = std::find(units.begin(), units.end(), path.unit) != units.end();
    return one_of_them ? path : body;
  }
  if (found(body)) return body;
  const UnitMatch symbol = by_symbol(traits);
  return found(symbol) ? symbol : body;
}

bool names_unit(const Roster& roster, std::string_view body) {
  const std::string key = loose_unit_key(body);
  const auto is_it = [&](const SharedText& name) { return loose_unit_key(name) == key; };
  return !key.empty() && std::ranges::any_of(roster.units, [&](const RosterUnit& unit) {
    return is_it(unit.name) || std::ranges::any_of(unit.aliases, is_it);
  });
}

bool is_of_one_body(std::string_view symbol, const rules::Registry& registry) {
  const std::string_view organ = plans::parts_of(symbol).organ;
  const rules::OrganCode* known = organ.empty() ? nullptr : registry.organ(organ);
  return known != nullptr && is_sure(known->confidence) && known->bodies.size() == 1 && !known->bodies.front()->open;
}

void NearestUnit::read_keys() {
  std::vector<std::size_t> ends;
  ends.reserve(roster_.units.size());
  for (const RosterUnit& unit : roster_.units) ends.push_back(bytes_.append(loose_unit_key(unit.name)).size());
  keys_.reserve(ends.size());
  for (std::size_t begin = 0; const std::size_t end : ends) {
    keys_.push_back(std::string_view(bytes_).substr(begin, end - begin));
    begin = end;
  }
}

std::uint32_t NearestUnit::of(std::string_view body) {
  if (keys_.empty()) read_keys();
  const std::string key = loose_unit_key(body);
  compared_ += bytes_.size() + key.size() * keys_.size();
  if (compared_ > kMostCompared) return kNone;
  const std::string_view near = plans::nearest(key, keys_);
  return near.empty() ? kNone : static_cast<std::uint32_t>(std::ranges::find(keys_, near) - keys_.begin());
}

}  // namespace rasoat::checker
