// Which unit of the roster has sent a plan: by the body that the plan declares, else by its path, else by its symbol.
//
// Names are compared exactly first, then as the registry's other names for one body, then loosely (unit_names.h), and
// one that is typed without marks by its letters; the first way that finds anything decides. Of two units of one name
// the plan's superior body tells which, and a unit of certainly another superior is none of them (superiors.h). Nothing
// is guessed: where two units remain, or the path that the roster gives speaks for another unit than the body, the
// answer is "ambiguous" and names both. A symbol counts only where its code belongs to one body, or where no body is
// declared: "05-KH/ĐU" lawfully recurs. Made once, asked from any thread; every question costs the length of what is
// asked.
//
//   UnitFinder finder(roster, registry);
//   UnitMatch match = finder.find(traits, "huyen-a/ke-hoach.yaml");
//   if (match.is_ambiguous()) …
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "checker/audit/portfolio.h"
#include "checker/portfolio/roster.h"
#include "checker/portfolio/unit_traits.h"
#include "rules/registry/registry.h"

namespace rasoat::checker {

struct UnitMatch {
  std::uint32_t unit = kNone;                   // its place in the roster
  std::uint32_t first = kNone, second = kNone;  // where it is none: two that it might be; or one of that name elsewhere

  [[nodiscard]] bool is_ambiguous() const { return second != kNone; }
  // It is none, for the unit `first` has its name, and certainly another superior.
  [[nodiscard]] bool is_namesake() const { return first != kNone && second == kNone; }
};

// Which units go by a key: 16 bytes an entry, where the keys themselves would take some hundred. Keys are told apart by
// 64 bits of hash.
class UnitIndex {
 public:
  void claim(std::string_view key, std::uint32_t unit) {
    entries_.push_back({std::hash<std::string_view>{}(key), unit});
  }
  // After the last claim.
  void settle();
  // In ascending order; none: nobody does.
  [[nodiscard]] std::vector<std::uint32_t> of(std::string_view key) const;
  [[nodiscard]] bool empty() const { return entries_.empty(); }

 private:
  struct Entry {
    std::uint64_t key = 0;
    std::uint32_t unit = 0;
    friend auto operator<=>(const Entry&, const Entry&) = default;
  };
  std::vector<Entry> entries_;
};

class UnitFinder {
 public:
  // Both must outlive it.
  UnitFinder(const Roster& roster, const rules::Registry& registry);

  [[nodiscard]] UnitMatch find(const UnitTraits& traits, std::string_view file) const;
  // By the name alone: is there such a unit?
  [[nodiscard]] bool knows(std::string_view body) const;

 private:
  using Units = std::vector<std::uint32_t>;

  void add_name(std::string_view name, std::uint32_t unit);
  [[nodiscard]] Units named(std::string_view body) const;
  [[nodiscard]] UnitMatch by_body(const UnitTraits& traits) const;
  [[nodiscard]] UnitMatch by_name(std::string_view body, const SharedText& superior) const;
  [[nodiscard]] bool lies_elsewhere(std::uint32_t unit, std::string_view place) const;
  [[nodiscard]] bool is_of_other_superior(std::uint32_t unit, const SharedText& superior) const;
  [[nodiscard]] UnitMatch by_file(std::string_view file) const;
  [[nodiscard]] UnitMatch by_place(std::string_view file) const;
  [[nodiscard]] UnitMatch by_symbol(const UnitTraits& traits) const;
  [[nodiscard]] std::string registry_key(std::string_view body) const;

  const Roster& roster_;
  const rules::Registry& registry_;
  UnitIndex exact_, of_registry_, loose_, bare_, files_, symbols_;
  bool has_places_ = false;  // paths from the root of the disk
};

// Has the roster a unit of that name, in whatever spelling? For one name; who has many makes a UnitFinder.
[[nodiscard]] bool names_unit(const Roster& roster, std::string_view body);

// Does the symbol's code belong to one body and no other, so that its numbers do not recur elsewhere?
[[nodiscard]] bool is_of_one_body(std::string_view symbol, const rules::Registry& registry);

// The roster's unit whose name is nearest to `body`; kNone when none is near. Gives up after a bounded amount of
// comparing, the same for the same questions in the same order.
class NearestUnit {
 public:
  explicit NearestUnit(const Roster& roster) : roster_(roster) {}
  [[nodiscard]] std::uint32_t of(std::string_view body);

 private:
  void read_keys();

  const Roster& roster_;
  std::string bytes_;                   // of all keys
  std::vector<std::string_view> keys_;  // of the roster's units, once it was asked; in bytes_
  std::size_t compared_ = 0;
};

}  // namespace rasoat::checker
