#include "checker/portfolio/copies.h"

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

#include "checker/portfolio/copy_candidates.h"
#include "checker/portfolio/copy_clusters.h"
#include "checker/portfolio/known_wording.h"
#include "checker/portfolio/plan_comparison.h"

namespace rasoat::checker {

namespace {

constexpr std::uint32_t kLeastOwn = 60;         // words of a plan, for anything to be said of it
constexpr std::uint32_t kLeastCopied = 50;      // words
constexpr std::uint32_t kWholePercent = 50;     // of the words of one that was copied as a whole …
constexpr std::uint32_t kWholeTouched = 85;     // … and of its texts
constexpr std::uint32_t kPartPercent = 25;      // of the words of one of which a part was copied
constexpr std::uint32_t kSuperiorRuns = 40;     // percent of a sketch, to look at the plan
constexpr std::uint32_t kSuperiorPercent = 60;  // of the words of one copied from the superior
constexpr std::size_t kPanel = 128;             // plans read to learn what the template says
constexpr std::uint32_t kMostFew = 6;           // plans that may share wording and it is still no template
constexpr std::size_t kPassagesShown = 3;
constexpr std::size_t kTextsHeld = 4;

class CopyFinder {
 public:
  CopyFinder(const rules::RuleSet& rules, const PortfolioWishes& wishes, std::vector<PlanTraits>& traits,
             Portfolio& portfolio)
      : wishes_(wishes),
        traits_(traits),
        portfolio_(portfolio),
        count_(static_cast<std::uint32_t>(portfolio.plans.size())),
        shared_(wording_of(rules)),
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
  using Text = std::shared_ptr<const PlanText>;
  // The superior's plan is the node after the last plan.
  [[nodiscard]] std::uint32_t superior_node() const { return count_; }

  Text text_of(std::uint32_t plan) {
    if (plan == superior_node()) return superior_;
    for (const auto& [held, text] : held_) {
      if (held == plan) return text;
    }
    const std::shared_ptr<const plans::SourceFile> source = wishes_.open(portfolio_.plans[plan].file);
    Text text = source == nullptr ? nullptr : std::make_shared<const PlanText>(source);
    if (held_.size() == kTextsHeld) held_.erase(held_.begin());
    held_.emplace_back(plan, text);
    return text;
  }

  void find_superior_copies() {
    KnownWording superior;
    superior.add(superior_->own().words);
    superior.settle();
    for (std::uint32_t plan = 0; plan < count_; ++plan) {
      std::uint32_t own = 0;
      std::uint32_t of_superior = 0;
      for (const std::uint32_t run : traits_[plan].text.runs) {
        if (shared_.has(run)) continue;
        ++own;
        of_superior += superior.has(run) ? 1 : 0;
      }
      if (own > 0 && of_superior * 100 >= own * kSuperiorRuns && is_copy_of_superior(plan)) {
        groups_.join(superior_node(), plan);
        pairs_.emplace_back(superior_node(), plan);
      }
    }
  }

  bool is_copy_of_superior(std::uint32_t plan) {
    const Text text = text_of(plan);
    if (text == nullptr) return false;
    if (text->source().bytes() == superior_->source().bytes()) {
      superior_plan_ = plan;
      return false;
    }
    return holds(of_superior(*text), true);
  }

  void take_sketches() {
    sketches_.resize(count_);
    for (std::uint32_t plan = 0; plan < count_; ++plan) {
      TextSketch& sketch = traits_[plan].text;
      sketches_[plan].bound = sketch.bound();
      std::erase_if(sketch.runs, [this](std::uint32_t run) { return known_.has(run); });
      sketches_[plan].runs = std::move(sketch.runs);
    }
  }

  [[nodiscard]] bool of_one_unit(std::uint32_t a, std::uint32_t b) const {
    return portfolio_.plans[a].unit != kNone && portfolio_.plans[a].unit == portfolio_.plans[b].unit;
  }

  [[nodiscard]] static bool is_whole(const Comparison& comparison) {
    return comparison.own >= kLeastOwn && comparison.percent() >= kWholePercent &&
           comparison.percent_touched() >= kWholeTouched;
  }

  void find_wholes() {
    std::map<std::pair<std::uint32_t, std::uint32_t>, bool> asked;
    ask_alike(sketches_, [&](std::uint32_t first, std::uint32_t other) {
      if (groups_.joined(first, other)) return true;
      const auto [known, is_new] = asked.try_emplace({first, other}, false);
      if (!is_new) return known->second;
      const Text a = text_of(first);
      const Text b = text_of(other);
      if (a == nullptr || b == nullptr || !is_whole(compare(*a, *b, known_))) return false;
      known->second = true;
      groups_.join(first, other);
      if (!of_one_unit(first, other)) pairs_.emplace_back(first, other);
      return true;
    });
  }

  void find_parts() {
    std::vector<std::uint32_t> firsts;  // of each group; whatever was copied from the superior is left out
    for (std::uint32_t plan = 0; plan < count_; ++plan) {
      if (groups_.first_of(plan) == plan && !groups_.joined(plan, superior_node())) firsts.push_back(plan);
    }
    const auto few = std::clamp(static_cast<std::uint32_t>(firsts.size() / 4), 2U, kMostFew);
    const RareRuns rare = rare_runs(sketches_, firsts, few);
    for (const std::uint32_t run : rare.frequent) learn(run);
    learn_template(firsts, few);
    known_.settle();
    shared_.settle();
    for (const SharingPair& pair : rare.pairs) {
      if (!of_one_unit(pair.a, pair.b)) pairs_.emplace_back(pair.a, pair.b);
    }
  }

  // What more than a few of some plans, taken evenly, say.
  void learn_template(const std::vector<std::uint32_t>& firsts, std::uint32_t few) {
    const std::size_t panel = std::min(kPanel, firsts.size());
    std::vector<std::uint32_t> runs;
    for (std::size_t i = 0; i < panel; ++i) {
      const Text text = text_of(firsts[i * firsts.size() / panel]);
      if (text == nullptr) continue;
      const auto begin = static_cast<std::ptrdiff_t>(runs.size());
      each_run(text->own().words, [&](std::size_t, std::uint32_t run) { runs.push_back(run); });
      std::sort(runs.begin() + begin, runs.end());
      runs.erase(std::unique(runs.begin() + begin, runs.end()), runs.end());
    }
    std::sort(runs.begin(), runs.end());
    for (std::size_t i = 0; i + few < runs.size(); ++i) {
      if (runs[i] == runs[i + few] && (i == 0 || runs[i - 1] != runs[i])) learn(runs[i]);
    }
  }

  void learn(std::uint32_t run) {
    known_.add(run);
    shared_.add(run);
  }

  // Reads the pairs again, now that the template is known, and keeps as many as link all.
  void settle() {
    std::vector<Copy> copies;
    for (auto [first, other] : pairs_) {
      if (links_.joined(first, other)) continue;
      const bool from_superior = first == superior_node();
      if (!from_superior && is_earlier(traits_, other, first)) std::swap(first, other);
      const Text a = text_of(first);
      const Text b = text_of(other);
      if (a == nullptr || b == nullptr) continue;
      const Comparison comparison = from_superior ? of_superior(*b) : compare(*a, *b, known_);
      if (!holds(comparison, from_superior)) continue;
      links_.join(first, other);
      copies.push_back({from_superior ? superior_plan_ : first, other, comparison.percent(),
                        longest_passages(*a, *b, comparison, kPassagesShown)});
    }
    put_in_clusters(std::move(copies), traits_, superior_plan_, portfolio_);
  }

  [[nodiscard]] static bool holds(const Comparison& comparison, bool from_superior) {
    if (comparison.own < kLeastOwn || comparison.copied < kLeastCopied) return false;
    return comparison.percent() >= (from_superior ? kSuperiorPercent : kPartPercent);
  }

  // How much of a plan stands in the superior's, as a comparison of the superior's with it.
  [[nodiscard]] Comparison of_superior(const PlanText& plan) const {
    Comparison comparison = compare_first(plan, *superior_, shared_);
    comparison.a_is_shorter = false;
    return comparison;
  }

  const PortfolioWishes& wishes_;
  std::vector<PlanTraits>& traits_;
  Portfolio& portfolio_;
  std::uint32_t count_;
  KnownWording shared_;  // what the packs themselves say, and then the template
  KnownWording known_;   // and the superior
  Text superior_;
  std::uint32_t superior_plan_ = kNone;
  std::vector<OwnRuns> sketches_;
  PlanSets groups_;  // copied as wholes
  PlanSets links_;   // copied in any way
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs_;
  std::vector<std::pair<std::uint32_t, Text>> held_;
};

}  // namespace

void find_copies(const rules::RuleSet& rules, const PortfolioWishes& wishes, std::vector<PlanTraits>& traits,
                 Portfolio& portfolio) {
  if (wishes.open) CopyFinder(rules, wishes, traits, portfolio).run();
}

}  // namespace rasoat::checker
