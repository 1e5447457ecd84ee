// What a made-up plan says, apart from who says it: its texts keep gaps for names, so that the same content can be
// written by another unit, which is what copying is.
//
//   PlanContent content = made_content(seed, obligatory);
//   std::string yaml = written(content, made_unit(7), {.symbol = "12-KH/ĐU", .day = 140});
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "tests/bench/made_unit.h"
#include "tests/bench/phrases.h"

namespace rasoat::bench {

struct MadeWork {
  std::string text, product, deadline;
};

struct MadeRemedy {
  std::string state, remedy;
};

struct PlanContent {
  std::vector<std::string> situation;
  std::string aim;
  std::vector<std::string> indicators;
  std::vector<MadeRemedy> remedies;
  std::array<std::vector<MadeWork>, kTaskGroups> works;
  std::vector<std::string> publicity, training;
};

// Works that a superior's plan obliges the units under it to take over word by word.
using Obligatory = std::vector<std::vector<MadeWork>>;

// A unit's honest plan: the template's works and those of its own, guidance quoted, the obligatory passages taken over.
[[nodiscard]] PlanContent made_content(std::uint64_t seed, const Obligatory& obligatory);
[[nodiscard]] Obligatory obligatory_of(const PlanContent& superior);
// The same, and works that a district has written for all its units; most units take over most of them.
[[nodiscard]] PlanContent made_content(std::uint64_t seed, const Obligatory& obligatory, std::uint64_t district);

// What is wrong with a plan on purpose; the rule that must say so is `defect_rule`.
enum class Defect : std::uint8_t { kNone, kNoLead, kNoPurpose, kNoReports, kNoLastTask, kPlaceholder, kImpossibleDate };
inline constexpr std::size_t kDefects = 7;
[[nodiscard]] std::string_view defect_rule(Defect defect);

struct PlanHead {
  std::string symbol;
  std::size_t day = 0;  // of issue, days after 30/4/2024
  bool draft = false;
  bool other_name = false;  // the unit writes its name in another way than the roster
  Defect defect{};
};

[[nodiscard]] std::string written(const PlanContent& content, const MadeUnit& unit, const PlanHead& head);
// "5/6/2024"
[[nodiscard]] std::string day_text(std::size_t day);

}  // namespace rasoat::bench
