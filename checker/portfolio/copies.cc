#include "checker/portfolio/copies.h"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>

#include "checker/portfolio/copy_candidates.h"
#include "checker/portfolio/copy_clusters.h"
#include "checker/portfolio/known_wording.h"
#include "checker/portfolio/plan_comparison.h"
#include "checker/portfolio/plan_texts.h"
#include "checker/portfolio/unit_ties.h"

namespace rasoat::checker {

namespace {

constexpr std::uint32_t kLeastOwn = 40;         // words of a plan, for anything to be said of it
constexpr std::uint32_t kLeastCopied = 60;      // words, where they are only a part of the plan …
constexpr std::uint32_t kLeastUnchanged = 30;   // … of them in passages of which a stretch is unchanged …
constexpr std::uint32_t kPartPercent = 10;      // … and of the words of one of which a part was copied
constexpr std::uint32_t kSurePercent = 20;      // above which no template of a superior explains it
constexpr std::uint32_t kWholePercent = 50;     // of the words of one that was copied as a whole …
constexpr std::uint32_t kWholeTouched = 85;     // … and of its texts
constexpr std::uint32_t kAbovePercent = 25;     // … or one that a unit took over from the unit above
constexpr std::uint32_t kSuperiorRuns = 40;     // percent of a sketch, to look at the plan
constexpr std::uint32_t kSuperiorPercent = 60;  // of the words of one copied from the superior
constexpr std::size_t kLeastPlans = 8;        // of fewer nobody can tell what is their template, so no part is a copy;
                                              // nor of fewer under one superior
constexpr std::size_t kPanel = 128;           // plans read to learn what the template says
constexpr std::size_t kSiblingsToOther = 20;  // of units under one superior, for each that may say the same
constexpr std::size_t kLocalPanel = 16;       // of them, for the template of one superior
constexpr std::size_t kLocalFew = 4;
constexpr std::uint8_t kMostRefused = 6;  // times that a plan is read in vain for being like another
constexpr std::size_t kPassagesShown = 3;

class CopyFinder {
 public:
  CopyFinder(const rules::RuleSet& rules, const PortfolioWishes& wishes, const std::vector<PlanTraits>& traits,
             Sketches sketches, Portfolio& portfolio)
      : traits_(traits),
        sketches_(std::move(sketches)),
        portfolio_(portfolio),
        count_(static_cast<std::uint32_t>(portfolio.plans.size())),
        texts_(wishes.open, portfolio),
        shared_(wording_of(rules)),
        ties_(traits, portfolio),
        groups_(count_ + 1),
        links_(count_ + 1) {
    shared_.settle();
    known_ = shared_;
    if (wishes.superior != nullptr) {
      superior_ = std::make_shared<const PlanText>(wishes.superior);
      known_.add(superior_->own().words);
      known_.settle();
    }
  }

  void run() {
    if (superior_ != nullptr) find_superior_copies();
    take_sketches();
    find_wholes();
    find_parts();
    settle();
  }

 private:
  using Text = PlanTexts::Text;
  // The superior's plan is the node after the last plan.
  [[nodiscard]] std::uint32_t superior_node() const { return count_; }

  Text text_of(std::uint32_t plan) { return plan == superior_node() ? superior_ : texts_.of(plan); }

  void find_superior_copies() {
    KnownWording superior;
    superior.add(superior_->own().words);
    superior.settle();
    sketches_.runs.each([&](std::uint32_t plan, const OwnRuns& sketch) {
      if (!portfolio_.plans[plan].counts) return;
      std::uint32_t own = 0;
      std::uint32_t of_superior = 0;
      for (const std::uint32_t run : sketch.runs) {
        if (shared_.has(run)) continue;
        ++own;
        of_superior += superior.has(run) ? 1 : 0;
      }
      if (own > 0 && of_superior * 100 >= own * kSuperiorRuns && is_copy_of_superior(plan)) {
        groups_.join(superior_node(), plan);
        pairs_.push_back({superior_node(), plan, 0, {}});
      }
    });
  }

  bool is_copy_of_superior(std::uint32_t plan) {
    const Text text = text_of(plan);
    if (text == nullptr) return false;
    if (text->source().bytes() == superior_->source().bytes()) {
      superior_plan_ = plan;
      return false;
    }
    return holds_whole(of_superior(*text), true);
  }

  // Only of plans that count, and without what is known.
  void take_sketches() {
    Sketches own;
    sketches_.runs.each([&](std::uint32_t plan, OwnRuns sketch) {
      const bool counts = portfolio_.plans[plan].counts;
      std::erase_if(sketch.runs, [&](std::uint32_t run) { return !counts || known_.has(run); });
      own.runs.add(sketch);
    });
    sketches_.stretches.each([&](std::uint32_t plan, OwnRuns sketch) {
      const bool counts = portfolio_.plans[plan].counts;
      std::erase_if(sketch.runs, [&](std::uint32_t stretch) { return !counts || known_.has_stretch(stretch); });
      own.stretches.add(sketch);
    });
    sketches_ = std::move(own);
  }

  [[nodiscard]] static bool is_whole(const Comparison& comparison) {
    return comparison.own >= kLeastOwn && comparison.percent() >= kWholePercent &&
           comparison.percent_touched() >= kWholeTouched;
  }

  void find_wholes() {
    std::map<std::pair<std::uint32_t, std::uint32_t>, bool> asked;
    std::vector<std::uint8_t> refused(count_);
    ask_alike(sketches_.runs, [&](std::uint32_t first, std::uint32_t other) {
      if (groups_.joined(first, other)) return true;
      const auto [known, is_new] = asked.try_emplace({first, other}, false);
      if (!is_new || refused[other] == kMostRefused) return known->second;
      const Text a = text_of(first);
      const Text b = text_of(other);
      known->second = a != nullptr && b != nullptr && is_whole(compare(*a, *b, known_));
      if (!known->second) {
        ++refused[other];
        return false;
      }
      groups_.join(first, other);
      pairs_.push_back({first, other, 0, {}});
      return true;
    });
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
    for (const std::uint32_t stretch : rare.frequent) {
      known_.add_stretch(stretch);
      shared_.add_stretch(stretch);
    }
    learn_template();
    known_.settle();
    shared_.settle();
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
  void learn_template() {
    const std::vector<std::uint32_t> panel = evenly(firsts_, kPanel);
    const std::size_t all = few_of(firsts_.size());
    const std::size_t few =
        panel.size() == firsts_.size() ? all : std::max<std::size_t>(2 * all * panel.size() / firsts_.size(), 4);
    for (const std::uint32_t run : texts_.runs_of_more(panel, few)) learn(run);
  }

  // How much two plans share that is nobody's template: what all know, then what a superior's units say, then what a
  // crowd says. As far as it takes, for each step reads more plans.
  [[nodiscard]] Comparison compare_parts(const Text& a, const Text& b, const SharingPair& pair) {
    Comparison comparison = compare(*a, *b, known_);
    if (comparison.copied < kLeastCopied) return comparison;
    KnownWording known(&known_);
    // Whoever copied from a unit has its superior's template too, and so something of all that unit's siblings.
    if (ties_.are_siblings(pair.a, pair.b) || comparison.percent() < kSurePercent) {
      for (const std::uint32_t plan : {pair.a, pair.b})
        for (const std::uint32_t run : template_of(ties_.superior_of(plan))) known.add(run);
    }
    if (!pair.crowd.empty())
      for (const std::uint32_t run : texts_.runs_of_more(pair.crowd, pair.crowd.size() / 2 - 1)) known.add(run);
    known.settle();
    return compare(*a, *b, known);
  }

  const std::vector<std::uint32_t>& template_of(std::uint32_t superior) {
    const auto [known, is_new] = templates_.try_emplace(superior);
    if (!is_new || superior == kNone) return known->second;
    const std::vector<std::uint32_t> panel = evenly(under_[superior], kLocalPanel);
    return known->second = texts_.runs_of_more(panel, std::clamp<std::size_t>(panel.size() / 4, 2, kLocalFew));
  }

  void learn(std::uint32_t run) {
    known_.add(run);
    shared_.add(run);
  }

  // Reads the pairs again, now that the template is known, and keeps as many as link all.
  void settle() {
    std::vector<Copy> copies;
    for (const SharingPair& pair : pairs_) {
      auto [first, other] = std::pair(pair.a, pair.b);
      if (links_.joined(first, other)) continue;
      const bool from_superior = first == superior_node();
      if (!from_superior && is_earlier(traits_, other, first)) std::swap(first, other);
      const Text a = text_of(first);
      const Text b = text_of(other);
      if (a == nullptr || b == nullptr) continue;
      const bool whole = groups_.joined(first, other);
      const Comparison comparison = from_superior ? of_superior(*b)
                                    : whole       ? compare(*a, *b, known_)
                                                  : compare_parts(a, b, pair);
      if (!(from_superior || whole ? holds_whole(comparison, from_superior) : holds_part(comparison, first, other)))
        continue;
      links_.join(first, other);
      copies.push_back({from_superior ? superior_plan_ : first, other, comparison.percent(),
                        longest_passages(*a, *b, comparison, kPassagesShown)});
    }
    put_in_clusters(std::move(copies), traits_, superior_plan_, portfolio_);
  }

  [[nodiscard]] static bool holds_whole(const Comparison& comparison, bool from_superior) {
    return comparison.own >= kLeastOwn && comparison.percent() >= (from_superior ? kSuperiorPercent : kWholePercent);
  }

  // A unit carries out what the unit above has planned: it may say much of it in the same words.
  [[nodiscard]] bool holds_part(const Comparison& comparison, std::uint32_t a, std::uint32_t b) const {
    if (comparison.copied < kLeastCopied) return false;
    if (comparison.percent() >= kWholePercent) return true;
    const std::uint32_t percent = ties_.are_in_line(a, b) ? kAbovePercent : kPartPercent;
    return comparison.in_stretches >= kLeastUnchanged && comparison.percent() >= percent;
  }

  // How much of a plan stands in the superior's, as a comparison of the superior's with it.
  [[nodiscard]] Comparison of_superior(const PlanText& plan) const {
    Comparison comparison = compare_first(plan, *superior_, shared_);
    comparison.a_is_shorter = false;
    return comparison;
  }

  const std::vector<PlanTraits>& traits_;
  Sketches sketches_;
  Portfolio& portfolio_;
  std::uint32_t count_;
  PlanTexts texts_;
  KnownWording shared_;  // what the packs themselves say, and then the template
  KnownWording known_;   // and the superior
  Text superior_;
  std::uint32_t superior_plan_ = kNone;
  UnitTies ties_;
  PlanSets groups_;                    // copied as wholes
  PlanSets links_;                     // copied in any way
  std::vector<std::uint32_t> firsts_;  // of each group, but what was copied from the superior
  std::vector<SharingPair> pairs_;
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> under_;      // firsts_ of each superior's units
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> templates_;  // and the runs of what most of them say
};

}  // namespace

void find_copies(const rules::RuleSet& rules, const PortfolioWishes& wishes, const std::vector<PlanTraits>& traits,
                 Sketches sketches, Portfolio& portfolio) {
  if (wishes.open) CopyFinder(rules, wishes, traits, std::move(sketches), portfolio).run();
}

}  // namespace rasoat::checker
