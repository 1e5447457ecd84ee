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

constexpr std::uint32_t kLeastOwn = 40;         // words of a plan, for anything to be said of it
constexpr std::uint32_t kLeastCopied = 80;      // words, where they are only a part of the plan
constexpr std::uint32_t kWholePercent = 50;     // of the words of one that was copied as a whole …
constexpr std::uint32_t kWholeTouched = 85;     // … and of its texts
constexpr std::uint32_t kPartPercent = 17;      // of the words of one of which a part was copied
constexpr std::uint32_t kSuperiorRuns = 40;     // percent of a sketch, to look at the plan
constexpr std::uint32_t kSuperiorPercent = 60;  // of the words of one copied from the superior
constexpr std::size_t kLeastPlans = 8;          // of fewer nobody can tell what is their template, so no part is a copy
constexpr std::size_t kPanel = 128;             // plans read to learn what the template says
constexpr std::size_t kLocalPanel = 16;         // of them, for the template of one superior
constexpr std::size_t kLocalFew = 4;
constexpr std::uint8_t kMostRefused = 6;  // times that a plan is read in vain for being like another
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
      if (!portfolio_.plans[plan].counts) continue;
      std::uint32_t own = 0;
      std::uint32_t of_superior = 0;
      for (const std::uint32_t run : traits_[plan].text.runs) {
        if (shared_.has(run)) continue;
        ++own;
        of_superior += superior.has(run) ? 1 : 0;
      }
      if (own > 0 && of_superior * 100 >= own * kSuperiorRuns && is_copy_of_superior(plan)) {
        groups_.join(superior_node(), plan);
        pairs_.push_back({superior_node(), plan, 0, {}});
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
      if (!portfolio_.plans[plan].counts) sketch.runs.clear();
      sketches_[plan].bound = sketch.bound();
      std::erase_if(sketch.runs, [this](std::uint32_t run) { return known_.has(run); });
      sketches_[plan].runs = std::move(sketch.runs);
    }
  }

  [[nodiscard]] static bool is_whole(const Comparison& comparison) {
    return comparison.own >= kLeastOwn && comparison.percent() >= kWholePercent &&
           comparison.percent_touched() >= kWholeTouched;
  }

  void find_wholes() {
    std::map<std::pair<std::uint32_t, std::uint32_t>, bool> asked;
    std::vector<std::uint8_t> refused(count_);
    ask_alike(sketches_, [&](std::uint32_t first, std::uint32_t other) {
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
      if (portfolio_.plans[plan].counts && groups_.first_of(plan) == plan && !groups_.joined(plan, superior_node()))
        firsts_.push_back(plan);
    }
    RareRuns rare = rare_runs(sketches_, firsts_, {few_of(firsts_.size()) * 2 / 5, some_of(firsts_.size())});
    for (const std::uint32_t run : rare.frequent) learn(run);
    learn_template();
    known_.settle();
    shared_.settle();
    if (firsts_.size() < kLeastPlans) return;
    for (SharingPair& pair : rare.pairs) pairs_.push_back(std::move(pair));
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
    for (const std::uint32_t run : runs_of_more(panel, few)) learn(run);
  }

  [[nodiscard]] static std::vector<std::uint32_t> evenly(const std::vector<std::uint32_t>& plans, std::size_t most) {
    const std::size_t count = std::min(most, plans.size());
    std::vector<std::uint32_t> taken;
    for (std::size_t i = 0; i < count; ++i) taken.push_back(plans[i * plans.size() / count]);
    return taken;
  }

  // The runs that more than `few` of some plans have.
  [[nodiscard]] std::vector<std::uint32_t> runs_of_more(const std::vector<std::uint32_t>& plans, std::size_t few) {
    std::vector<std::uint32_t> runs;
    for (const std::uint32_t plan : plans) {
      const Text text = text_of(plan);
      if (text == nullptr) continue;
      const auto begin = static_cast<std::ptrdiff_t>(runs.size());
      each_run(text->own().words, [&](std::size_t, std::uint32_t run) { runs.push_back(run); });
      std::sort(runs.begin() + begin, runs.end());
      runs.erase(std::unique(runs.begin() + begin, runs.end()), runs.end());
    }
    std::sort(runs.begin(), runs.end());
    std::vector<std::uint32_t> more;
    for (std::size_t i = 0; i + few < runs.size(); ++i) {
      if (runs[i] == runs[i + few] && (i == 0 || runs[i - 1] != runs[i])) more.push_back(runs[i]);
    }
    return more;
  }

  // Known wording, and that of a template which not all have, but a crowd has or the units of one superior.
  [[nodiscard]] KnownWording known_to(const SharingPair& pair) {
    KnownWording known(&known_);
    if (!pair.crowd.empty())
      for (const std::uint32_t run : runs_of_more(pair.crowd, pair.crowd.size() / 2 - 1)) known.add(run);
    if (const std::string above = superior_of(pair.a); !above.empty() && above == superior_of(pair.b))
      for (const std::uint32_t run : template_of(above)) known.add(run);
    known.settle();
    return known;
  }

  // Who may have handed out a template: the unit above, by name or by the symbol of its plan.
  [[nodiscard]] std::string superior_of(std::uint32_t plan) const {
    const std::uint32_t unit = portfolio_.plans[plan].unit;
    const bool listed = unit < portfolio_.units.size() && !portfolio_.units[unit].superior.empty();
    return listed ? portfolio_.units[unit].superior : traits_[plan].unit.superior_symbol;
  }

  const std::vector<std::uint32_t>& template_of(const std::string& above) {
    const auto [known, is_new] = templates_.try_emplace(above);
    if (!is_new) return known->second;
    if (under_.empty()) {
      for (const std::uint32_t plan : firsts_) under_[superior_of(plan)].push_back(plan);
    }
    const std::vector<std::uint32_t> panel = evenly(under_[above], kLocalPanel);
    return known->second = runs_of_more(panel, std::clamp<std::size_t>(panel.size() / 4, 2, kLocalFew));
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
      const Comparison comparison = from_superior ? of_superior(*b) : compare(*a, *b, whole ? known_ : known_to(pair));
      if (!holds(comparison, from_superior)) continue;
      links_.join(first, other);
      copies.push_back({from_superior ? superior_plan_ : first, other, comparison.percent(),
                        longest_passages(*a, *b, comparison, kPassagesShown)});
    }
    put_in_clusters(std::move(copies), traits_, superior_plan_, portfolio_);
  }

  [[nodiscard]] static bool holds(const Comparison& comparison, bool from_superior) {
    const bool most = comparison.percent() >= kWholePercent;
    if (comparison.own < kLeastOwn || (!most && comparison.copied < kLeastCopied)) return false;
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
  PlanSets groups_;                    // copied as wholes
  PlanSets links_;                     // copied in any way
  std::vector<std::uint32_t> firsts_;  // of each group, but what was copied from the superior
  std::vector<SharingPair> pairs_;
  std::map<std::string, std::vector<std::uint32_t>> under_;      // plans of each superior's units
  std::map<std::string, std::vector<std::uint32_t>> templates_;  // and the runs of what most of them say
  std::vector<std::pair<std::uint32_t, Text>> held_;
};

}  // namespace

void find_copies(const rules::RuleSet& rules, const PortfolioWishes& wishes, std::vector<PlanTraits>& traits,
                 Portfolio& portfolio) {
  if (wishes.open) CopyFinder(rules, wishes, traits, portfolio).run();
}

}  // namespace rasoat::checker
