#include "checker/portfolio/copies.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "checker/ordered_work.h"
#include "checker/portfolio/copy_candidates.h"
#include "checker/portfolio/copy_clusters.h"
#include "checker/portfolio/copy_reader.h"
#include "checker/portfolio/superior_plan.h"
#include "checker/portfolio/unit_names.h"

namespace rasoat::checker {

namespace {

constexpr std::uint32_t kSuperiorRuns = 40;   // percent of a sketch, to look at the plan
constexpr std::size_t kLeastPlans = 8;        // of fewer nobody can tell what is their template, so no part is a copy;
                                              // nor of fewer under one superior
constexpr std::size_t kFewPlans = 60;         // of fewer what they share may be a template that few of them show
constexpr std::size_t kPanel = 128;           // plans read to learn what the template says
constexpr std::size_t kSiblingsToOther = 20;  // of units under one superior, for each that may say the same
constexpr std::uint8_t kMostRefused = 6;      // times that a plan is read in vain for being like another

// Whether two plans are alike as wholes, and whether that was asked yet or only foreseen.
struct Whole {
  bool yes = false;
  bool asked = false;
};

class CopyFinder {
 public:
  CopyFinder(const rules::RuleSet& rules, const PortfolioWishes& wishes, const std::vector<PlanTraits>& traits,
             Sketches sketches, Portfolio& portfolio)
      : wishes_(wishes),
        traits_(traits),
        sketches_(std::move(sketches)),
        portfolio_(portfolio),
        count_(static_cast<std::uint32_t>(portfolio.plans.size())),
        ties_(traits, portfolio),
        reader_(rules, wishes, ties_, portfolio),
        groups_(count_ + 1),
        refused_(count_) {}

  void run() {
    if (wishes_.superior != nullptr) find_superior_copies();
    take_sketches();
    find_wholes();
    find_parts();
    settle();
  }

 private:
  // The superior's plan is the node after the last plan.
  [[nodiscard]] std::uint32_t superior_node() const { return count_; }

  void find_superior_copies() {
    KnownWording superior;
    superior.add(reader_.superior().own().words);
    superior.settle();
    const std::string issuer = loose_unit_key(issuer_of(*wishes_.superior));
    std::vector<std::uint32_t> plans;
    sketches_.runs.each([&](std::uint32_t plan, const OwnRuns& sketch) {
      if (!portfolio_.plans[plan].counts) return;
      std::uint32_t own = 0;
      std::uint32_t of_superior = 0;
      for (const std::uint32_t run : sketch.runs) {
        if (reader_.shared().has(run)) continue;
        ++own;
        of_superior += superior.has(run) ? 1 : 0;
      }
      if (own > 0 && of_superior * 100 >= own * kSuperiorRuns) plans.push_back(plan);
    });
    std::size_t next = 0;
    ordered_work<BesideSuperior>(
        plans.size(), wishes_.jobs, [&](std::size_t i) { return reader_.beside_superior(plans[i]); },
        [&](BesideSuperior beside) {
          const std::uint32_t plan = plans[next++];
          if (beside == BesideSuperior::kItself) superior_plan_ = plan;
          // Of the unit that issued it, a plan like it is a version of it.
          const bool own = !issuer.empty() && loose_unit_key(traits_[plan].unit.body) == issuer;
          if (beside != BesideSuperior::kCopied || own) return;
          groups_.join(superior_node(), plan);
          pairs_.push_back({superior_node(), plan, 0, {}});
        });
  }

  // Only of plans that count, and without what is known.
  void take_sketches() {
    Sketches own;
    sketches_.runs.each([&](std::uint32_t plan, OwnRuns sketch) {
      const bool counts = portfolio_.plans[plan].counts;
      std::erase_if(sketch.runs, [&](std::uint32_t run) { return !counts || reader_.known().has(run); });
      own.runs.add(sketch);
    });
    sketches_.stretches.each([&](std::uint32_t plan, OwnRuns sketch) {
      const bool counts = portfolio_.plans[plan].counts;
      std::erase_if(sketch.runs,
                    [&](std::uint32_t stretch) { return !counts || reader_.known().has_stretch(stretch); });
      own.stretches.add(sketch);
    });
    sketches_ = std::move(own);
  }

  void find_wholes() {
    AlikePairs pairs;
    pairs.is_new = [this](std::uint32_t first, std::uint32_t other) {
      return !groups_.joined(first, other) && refused_[other] < kMostRefused && !wholes_.contains({first, other});
    };
    pairs.foresee = [this](const std::vector<PlanPair>& soon) { read_wholes(soon); };
    pairs.ask = [this](std::uint32_t first, std::uint32_t other) { return are_wholes(first, other); };
    ask_alike(sketches_.runs, pairs);
    wholes_ = {};
  }

  void read_wholes(const std::vector<PlanPair>& pairs) {
    std::size_t next = 0;
    ordered_work<bool>(
        pairs.size(), wishes_.jobs, [&](std::size_t i) { return reader_.are_wholes(pairs[i].first, pairs[i].second); },
        [&](bool yes) { wholes_.try_emplace(pairs[next++], Whole{yes, false}); });
  }

  bool are_wholes(std::uint32_t first, std::uint32_t other) {
    if (groups_.joined(first, other)) return true;
    const auto [known, is_new] = wholes_.try_emplace({first, other});
    Whole& whole = known->second;
    if (whole.asked || refused_[other] == kMostRefused) return whole.asked && whole.yes;
    if (is_new) whole.yes = reader_.are_wholes(first, other);
    whole.asked = true;
    if (!whole.yes) {
      ++refused_[other];
      return false;
    }
    groups_.join(first, other);
    pairs_.push_back({first, other, 0, {}});
    return true;
  }

  void find_parts() {
    for (std::uint32_t plan = 0; plan < count_; ++plan) {
      if (!portfolio_.plans[plan].counts || groups_.first_of(plan) != plan || groups_.joined(plan, superior_node()))
        continue;
      firsts_.push_back(plan);
      under_[ties_.superior_of(plan)].push_back(plan);
    }
    const bool may_tell = firsts_.size() >= kLeastPlans;
    RareRuns rare =
        rare_runs(sketches_.stretches, firsts_,
                  {[&](std::uint32_t a, std::uint32_t b) { return may_tell ? few_others(a, b) : std::nullopt; },
                   some_of(firsts_.size())});
    reader_.learn(template_runs(), rare.frequent, firsts_.size() < kFewPlans);
    reader_.know_units(under_);
    for (SharingPair& pair : rare.pairs) pairs_.push_back(std::move(pair));
  }

  // How many others may say what two plans share. Units under one superior may have a template from it, and where they
  // are few nobody can tell.
  [[nodiscard]] std::optional<std::uint32_t> few_others(std::uint32_t a, std::uint32_t b) const {
    const std::uint32_t few = few_of(firsts_.size()) * 2 / 5;
    if (ties_.are_in_line(a, b)) return 1;
    if (!ties_.are_siblings(a, b)) return few;
    const std::size_t siblings = under_.at(ties_.superior_of(a)).size();
    if (siblings < kLeastPlans) return std::nullopt;
    return std::clamp(static_cast<std::uint32_t>(siblings / kSiblingsToOther), 1U, std::max(few, 1U));
  }

  // How many plans may share wording, and it is still no template's.
  [[nodiscard]] static std::uint32_t few_of(std::size_t plans) {
    const auto count = static_cast<std::uint32_t>(plans);
    return std::max(std::clamp(count / 4, 2U, 6U), std::min(count / 40, 12U));
  }
  // And how many may use a run of words by chance.
  [[nodiscard]] static std::uint32_t some_of(std::size_t plans) {
    return std::max(few_of(plans), std::min(static_cast<std::uint32_t>(plans / 20), 48U));
  }

  // What a good part of some plans, taken evenly, say.
  std::vector<std::uint32_t> template_runs() {
    const std::vector<std::uint32_t> panel = evenly(firsts_, kPanel);
    const std::size_t all = few_of(firsts_.size());
    const std::size_t few =
        panel.size() == firsts_.size() ? all : std::max<std::size_t>(2 * all * panel.size() / firsts_.size(), 4);
    return reader_.texts().runs_of_more(panel, few);
  }

  [[nodiscard]] Suspicion suspicion_of(const SharingPair& pair) {
    if (pair.a == superior_node()) return {superior_plan_, pair.b, Likeness::kOfSuperior, nullptr};
    const auto [first, other] =
        is_earlier(traits_, pair.b, pair.a) ? std::pair(pair.b, pair.a) : std::pair(pair.a, pair.b);
    return {first, other, groups_.joined(first, other) ? Likeness::kWhole : Likeness::kPart, &pair.crowd,
            is_order_known(traits_, first, other)};
  }

  // Reads the pairs again, now that the template is known, and keeps as many as link all. Some are read in vain,
  // because others link them; so few that it is no use to wait for what those come to.
  void settle() {
    std::vector<Suspicion> suspicions;
    for (const SharingPair& pair : pairs_) suspicions.push_back(suspicion_of(pair));
    PlanSets links(count_ + 1);
    std::vector<Copy> copies;
    std::size_t next = 0;
    ordered_work<std::optional<Copy>>(
        pairs_.size(), wishes_.jobs, [&](std::size_t pair) { return reader_.read(suspicions[pair]); },
        [&](std::optional<Copy> copy) {
          const SharingPair& pair = pairs_[next++];
          if (!copy || links.joined(pair.a, pair.b)) return;
          links.join(pair.a, pair.b);
          copies.push_back(std::move(*copy));
        });
    put_in_clusters(std::move(copies), traits_, superior_plan_, portfolio_);
  }

  const PortfolioWishes& wishes_;
  const std::vector<PlanTraits>& traits_;
  Sketches sketches_;
  Portfolio& portfolio_;
  std::uint32_t count_;
  UnitTies ties_;
  CopyReader reader_;
  std::uint32_t superior_plan_ = kNone;
  PlanSets groups_;                    // copied as wholes
  std::vector<std::uint8_t> refused_;  // how often each was read in vain for that
  std::map<PlanPair, Whole> wholes_;
  std::vector<std::uint32_t> firsts_;  // of each group, but what was copied from the superior
  std::vector<SharingPair> pairs_;
  PlansUnder under_;  // firsts_ of each superior's units
};

}  // namespace

void find_copies(const rules::RuleSet& rules, const PortfolioWishes& wishes, const std::vector<PlanTraits>& traits,
                 Sketches sketches, Portfolio& portfolio) {
  if (wishes.open) CopyFinder(rules, wishes, traits, std::move(sketches), portfolio).run();
}

}  // namespace rasoat::checker
