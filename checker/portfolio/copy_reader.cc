#include "checker/portfolio/copy_reader.h"

#include <algorithm>
#include <memory>

namespace rasoat::checker {

namespace {

constexpr std::uint32_t kLeastOwn = 40;         // words of a plan, for anything to be said of it
constexpr std::uint32_t kLeastCopied = 60;      // words, where they are only a part of the plan …
constexpr std::uint32_t kLeastUnchanged = 30;   // … of them in passages of which a stretch is unchanged …
constexpr std::uint32_t kPartPercent = 10;      // … and of the words of one of which a part was copied
constexpr std::uint32_t kFewPercent = 30;       // … where so few plans were seen that no template can be told from them
constexpr std::uint32_t kSurePercent = 20;      // above which no template of a superior explains it
constexpr std::uint32_t kWholePercent = 50;     // of the words of one that was copied as a whole …
constexpr std::uint32_t kWholeTouched = 85;     // … and of its texts
constexpr std::uint32_t kAbovePercent = 25;     // … or one that a unit took over from the unit above
constexpr std::uint32_t kSuperiorPercent = 60;  // of the words of one copied from the superior
constexpr std::size_t kLocalPanel = 16;         // of the units of one superior, for its template
constexpr std::size_t kLocalFew = 4;
constexpr std::size_t kPassagesShown = 3;

bool holds(const Comparison& comparison, std::uint32_t percent) {
  return comparison.own >= kLeastOwn && comparison.percent() >= percent;
}

// How much of a plan stands in the superior's, as a comparison of the superior's with it.
Comparison with_superior(const PlanText& superior, const PlanText& plan, const KnownWording& known) {
  Comparison comparison = compare_first(plan, superior, known);
  comparison.a_is_shorter = false;
  return comparison;
}

}  // namespace

CopyReader::CopyReader(const rules::RuleSet& rules, const PortfolioWishes& wishes, const UnitTies& ties,
                       const Portfolio& portfolio)
    : texts_(wishes.open, portfolio), ties_(ties), shared_(wording_of(rules)) {
  shared_.settle();
  known_ = shared_;
  if (wishes.superior == nullptr) return;
  superior_ = std::make_shared<const PlanText>(wishes.superior);
  known_.add(superior_->own().words);
  known_.settle();
}

void CopyReader::learn(std::span<const std::uint32_t> runs, std::span<const std::uint32_t> stretches, bool few_plans) {
  few_plans_ = few_plans;
  for (KnownWording* wording : {&shared_, &known_}) {
    for (const std::uint32_t run : runs) wording->add(run);
    for (const std::uint32_t stretch : stretches) wording->add_stretch(stretch);
    wording->settle();
  }
}

BesideSuperior CopyReader::beside_superior(std::uint32_t plan) {
  const Text text = texts_.of(plan);
  if (text == nullptr) return BesideSuperior::kOther;
  if (text->source().bytes() == superior_->source().bytes()) return BesideSuperior::kItself;
  return holds(with_superior(*superior_, *text, shared_), kSuperiorPercent) ? BesideSuperior::kCopied
                                                                            : BesideSuperior::kOther;
}

bool CopyReader::are_wholes(std::uint32_t a, std::uint32_t b) {
  const Text first = texts_.of(a);
  const Text other = texts_.of(b);
  if (first == nullptr || other == nullptr) return false;
  const Comparison comparison = compare(*first, *other, known_);
  return holds(comparison, kWholePercent) && comparison.percent_touched() >= kWholeTouched;
}

std::optional<Copy> CopyReader::read(const Suspicion& suspicion) {
  const bool of_superior = suspicion.likeness == Likeness::kOfSuperior;
  const Text a = of_superior ? superior_ : texts_.of(suspicion.first);
  const Text b = texts_.of(suspicion.other);
  if (a == nullptr || b == nullptr) return std::nullopt;
  const bool part = suspicion.likeness == Likeness::kPart;
  const Comparison comparison = of_superior ? with_superior(*a, *b, shared_)
                                : part      ? compare_parts(*a, *b, suspicion)
                                            : compare(*a, *b, known_);
  const std::uint32_t percent = of_superior ? kSuperiorPercent : kWholePercent;
  if (!(part ? holds_part(comparison, suspicion) : holds(comparison, percent))) return std::nullopt;
  return Copy{suspicion.first,         suspicion.other,       comparison.percent(),
              comparison.a_is_shorter, suspicion.order_known, longest_passages(*a, *b, comparison, kPassagesShown)};
}

// How much two plans share that is nobody's template: what all know, then what a superior's units say, then what a
// crowd says. As far as it takes, for each step reads more plans.
Comparison CopyReader::compare_parts(const PlanText& a, const PlanText& b, const Suspicion& suspicion) {
  Comparison comparison = compare(a, b, known_);
  if (comparison.copied < kLeastCopied) return comparison;
  KnownWording known(&known_);
  // Whoever copied from a unit has its superior's template too, and so something of all that unit's siblings.
  if (ties_.are_siblings(suspicion.first, suspicion.other) || comparison.percent() < kSurePercent) {
    for (const std::uint32_t plan : {suspicion.first, suspicion.other})
      for (const std::uint32_t run : template_of(ties_.superior_of(plan))) known.add(run);
  }
  if (const std::vector<std::uint32_t>& crowd = *suspicion.crowd; !crowd.empty())
    for (const std::uint32_t run : texts_.runs_of_more(crowd, crowd.size() / 2 - 1)) known.add(run);
  known.settle();
  return compare(a, b, known);
}

// A unit carries out what the unit above has planned: it may say much of it in the same words.
bool CopyReader::holds_part(const Comparison& comparison, const Suspicion& suspicion) const {
  if (comparison.copied < kLeastCopied) return false;
  if (comparison.percent() >= kWholePercent) return true;
  const std::uint32_t least = few_plans_ ? kFewPercent : kPartPercent;
  const std::uint32_t percent =
      ties_.are_in_line(suspicion.first, suspicion.other) ? std::max(least, kAbovePercent) : least;
  return comparison.in_stretches >= kLeastUnchanged && comparison.percent() >= percent;
}

const std::vector<std::uint32_t>& CopyReader::template_of(std::uint32_t superior) {
  Template& known = [&]() -> Template& {
    const std::lock_guard lock(mutex_);
    return templates_[superior];
  }();
  std::call_once(known.read, [&] {
    const auto under = superior == kNone ? under_->end() : under_->find(superior);
    if (under == under_->end()) return;
    const std::vector<std::uint32_t> panel = evenly(under->second, kLocalPanel);
    known.runs = texts_.runs_of_more(panel, std::clamp<std::size_t>(panel.size() / 4, 2, kLocalFew));
  });
  return known.runs;
}

}  // namespace rasoat::checker
