// Reads two plans of a portfolio side by side and says whether one was copied from the other: what the texts bear out,
// where sketches only suggest (checker/portfolio/copies.h).
//
// It knows which wording is nobody's own: that of the packs and of the superior's plan, and what it is told to learn;
// what the units of one superior say alike, and what a crowd says, it reads up when a pair may turn on it. While it
// learns, it belongs to one thread; then it may be asked from any. The same question has the same answer, whatever was
// asked before. Plans that can no longer be opened are copies of nothing.
//
//   CopyReader reader(rules, wishes, ties, portfolio);
//   reader.learn(runs, stretches, few_plans);
//   reader.know_units(under);
//   if (std::optional<Copy> copy = reader.read({a, b, Likeness::kPart, &pair})) copies.push_back(*copy);
#pragma once

#include <cstdint>
#include <mutex>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "checker/portfolio/copy_candidates.h"
#include "checker/portfolio/known_wording.h"
#include "checker/portfolio/plan_texts.h"
#include "checker/portfolio/unit_ties.h"

namespace rasoat::checker {

enum class Likeness : std::uint8_t { kWhole, kPart, kOfSuperior };
// The superior's plan itself, byte by byte; or copied from it; or neither.
enum class BesideSuperior : std::uint8_t { kItself, kCopied, kOther };

// What a pair is suspected of.
struct Suspicion {
  std::uint32_t first = kNone;  // the earlier one; kNone: the superior's plan, which is none of the portfolio's
  std::uint32_t other = kNone;
  Likeness likeness{};
  const std::vector<std::uint32_t>* crowd = nullptr;  // of a part: as SharingPair; none of its own
  bool order_known = true;                            // that `first` is the earlier one
};

// Plans by the number of the unit above them (UnitTies).
using PlansUnder = std::unordered_map<std::uint32_t, std::vector<std::uint32_t>>;

class CopyReader {
 public:
  // All must outlive it.
  CopyReader(const rules::RuleSet& rules, const PortfolioWishes& wishes, const UnitTies& ties,
             const Portfolio& portfolio);

  // Wording that is a template of all. `few_plans`: more of it may be a template's than so few plans can tell.
  void learn(std::span<const std::uint32_t> runs, std::span<const std::uint32_t> stretches, bool few_plans);
  // Of the plans that may be copied as parts; must outlive it.
  void know_units(const PlansUnder& under) { under_ = &under; }

  [[nodiscard]] PlanTexts& texts() { return texts_; }
  // What the packs and the templates say, without the superior's plan and with it.
  [[nodiscard]] const KnownWording& shared() const { return shared_; }
  [[nodiscard]] const KnownWording& known() const { return known_; }

  // Only where there is a superior's plan.
  [[nodiscard]] const PlanText& superior() const { return *superior_; }
  [[nodiscard]] BesideSuperior beside_superior(std::uint32_t plan);
  // Alike as wholes, so that nobody needs to ask for parts.
  [[nodiscard]] bool are_wholes(std::uint32_t a, std::uint32_t b);
  // The share and the passages, where the suspicion holds.
  [[nodiscard]] std::optional<Copy> read(const Suspicion& suspicion);

 private:
  using Text = PlanTexts::Text;

  [[nodiscard]] Comparison compare_parts(const PlanText& a, const PlanText& b, const Suspicion& suspicion);
  [[nodiscard]] bool holds_part(const Comparison& comparison, const Suspicion& suspicion) const;
  [[nodiscard]] const std::vector<std::uint32_t>& template_of(std::uint32_t superior);

  struct Template {
    std::once_flag read;
    std::vector<std::uint32_t> runs;  // that most of a superior's units say
  };

  PlanTexts texts_;
  const UnitTies& ties_;
  KnownWording shared_, known_;
  Text superior_;
  const PlansUnder* under_ = nullptr;
  bool few_plans_ = false;
  std::mutex mutex_;
  std::unordered_map<std::uint32_t, Template> templates_;  // of superiors, each read once
};

}  // namespace rasoat::checker
