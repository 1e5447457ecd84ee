#include "checker/portfolio/unit_finder.h"

#include <algorithm>

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

bool found(const UnitMatch& match) { return match.unit != kNone || match.first != kNone; }

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
    for (const SharedText& file : unit.files) files_.claim(plans::fold(file), number);
    for (const SharedText& symbol : unit.symbols) symbols_.claim(rules::symbol_key(symbol), number);
  }
  for (UnitIndex* index : {&exact_, &of_registry_, &loose_, &files_, &symbols_}) index->settle();
}

void UnitFinder::add_name(std::string_view name, std::uint32_t unit) {
  exact_.claim(unit_key(name), unit);
  loose_.claim(loose_unit_key(name), unit);
  if (const std::string key = registry_key(name); !key.empty()) of_registry_.claim(key, unit);
}

// An open body ("Huyện ủy …") is many; one called by its head's office is not called by its name.
std::string UnitFinder::registry_key(std::string_view body) const {
  const rules::BodyAnswer answer = registry_.body(body, rules::Date{9999, 12, 31});
  if (answer.body == nullptr || answer.body->open || answer.by_office) return "";
  return unit_key(answer.body->name);
}

UnitFinder::Units UnitFinder::named(std::string_view body) const {
  Units units = exact_.of(unit_key(body));
  if (units.empty()) {
    if (const std::string key = registry_key(body); !key.empty()) units = of_registry_.of(key);
  }
  return units.empty() ? loose_.of(loose_unit_key(body)) : units;
}

bool UnitFinder::knows(std::string_view body) const { return !named(body).empty(); }

UnitMatch UnitFinder::by_body(const UnitTraits& traits) const {
  const Units units = traits.body.empty() ? Units{} : named(traits.body);
  if (units.empty()) return {};
  if (units.size() == 1) return match_of(units);
  const std::string above = loose_unit_key(traits.superior);
  Units below;
  for (const std::uint32_t unit : units) {
    if (!above.empty() && loose_unit_key(roster_.units[unit].superior) == above) below.push_back(unit);
  }
  return match_of(below.empty() ? units : below);
}

// The path itself, what it ends with, the folder it lies in, what that ends with.
UnitMatch UnitFinder::by_file(std::string_view file) const {
  if (files_.empty()) return {};
  constexpr int kMostFolders = 64;
  const std::string path = plans::fold(file);
  const std::size_t name = path.rfind('/') == std::string::npos ? 0 : path.rfind('/') + 1;
  const std::string folder = path.substr(0, name);
  std::size_t begin = 0;
  for (int i = 0; i < kMostFolders && begin < path.size(); ++i) {
    if (const Units units = files_.of(path.substr(begin)); !units.empty()) return match_of(units);
    if (begin < folder.size()) {
      if (const Units units = files_.of(folder.substr(begin)); !units.empty()) return match_of(units);
    }
    const std::size_t next = path.find('/', begin);
    if (next == std::string::npos) break;
    begin = next + 1;
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
  return found(body) ? body : by_symbol(traits);
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

std::string NearestUnit::of(std::string_view body) {
  if (keys_.empty()) read_keys();
  const std::string key = loose_unit_key(body);
  compared_ += bytes_.size() + key.size() * keys_.size();
  if (compared_ > kMostCompared) return "";
  const std::string_view near = plans::nearest(key, keys_);
  if (near.empty()) return "";
  return roster_.units[static_cast<std::size_t>(std::find(keys_.begin(), keys_.end(), near) - keys_.begin())]
      .name.str();
}

}  // namespace rasoat::checker
