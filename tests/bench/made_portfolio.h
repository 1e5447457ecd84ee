// The plans of many units, with a roster and a superior's plan, and the truth about them: who is late or missing, which
// plans are defective, which were copied and how. For tests and for measuring; same count and seed, same bytes.
//
// Honest plans share what real ones share (the template's works, passages of the guidance, the obligatory works of the
// superior's plan, works that a district gives its units) and say the rest in their own words. Nothing but the list of
// plans is held: texts are made anew.
//
//   MadePortfolio portfolio(300, 149);
//   for (std::size_t i = 0; i < portfolio.plans().size(); ++i) save(portfolio.plans()[i].file, portfolio.text(i));
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "tests/bench/made_plan.h"

namespace rasoat::bench {

enum class CopyKind : std::uint8_t {
  kNone,
  kNames,       // the whole plan with the names replaced
  kParaphrase,  // and its sentences said a little differently
  kShuffled,    // and its works in another order
  kPart,        // the works of some tasks
  kSuperior,    // the superior's plan
};
inline constexpr std::size_t kCopyKinds = 6;
[[nodiscard]] std::string_view name_of(CopyKind kind);

inline constexpr std::size_t kNoPlan = ~std::size_t{0};

struct MadePlan {
  std::string file;
  std::size_t unit = 0;
  PlanHead head;
  CopyKind kind{};
  std::size_t source = kNoPlan;  // the plan it was copied from; none: honest, or the superior's
  std::uint64_t seed = 0;        // of its own content
  bool unreadable = false;
};

class MadePortfolio {
 public:
  MadePortfolio(std::size_t count, std::uint64_t seed);

  [[nodiscard]] const std::vector<MadePlan>& plans() const { return plans_; }  // in path order
  [[nodiscard]] std::string text(std::size_t plan) const;
  [[nodiscard]] std::string superior_text() const;
  [[nodiscard]] std::string roster() const;  // YAML
  [[nodiscard]] std::string truth() const;   // JSON

 private:
  void add_unit(std::size_t unit, std::size_t wanted);
  void make_copy(MadePlan& plan, std::size_t wanted);
  [[nodiscard]] PlanContent content(std::size_t plan) const;

  std::uint64_t seed_;
  Random random_;
  PlanContent superior_;
  Obligatory obligatory_;
  std::vector<MadePlan> plans_;
  std::vector<std::size_t> missing_, late_, unlisted_;
  std::vector<std::pair<std::size_t, std::size_t>> versions_;  // plans of one unit, the older first
  std::size_t units_ = 0;
  std::size_t source_ = kNoPlan;     // that the next copy is made of
  std::size_t favourite_ = kNoPlan;  // that a whole district copies
};

}  // namespace rasoat::bench
