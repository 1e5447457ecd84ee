#include "tests/bench/copy_score.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "checker/portfolio/copies.h"
#include "plans/reader.h"

namespace rasoat::bench {
namespace {

constexpr std::size_t kSuperiorsText = kNoPlan - 1;

// Whose text a plan is: a unit's number, or the superior's.
std::size_t author_of(const MadePortfolio& made, std::size_t plan) {
  const MadePlan& one = made.plans()[plan];
  if (one.kind == CopyKind::kSuperior) return kSuperiorsText;
  return made.plans()[one.source == kNoPlan ? plan : one.source].unit;
}

bool shared_author(const MadePortfolio& made, const checker::Copy& copy) {
  if (copy.a == checker::kNone) return author_of(made, copy.b) == kSuperiorsText;
  return author_of(made, copy.a) == author_of(made, copy.b);
}

}  // namespace

checker::Portfolio judged_copies(const MadePortfolio& made, const rules::RuleSet& rules, bool with_superior) {
  checker::Portfolio portfolio;
  std::vector<checker::PlanTraits> traits;
  checker::Sketches sketches;
  for (std::size_t i = 0; i < made.plans().size(); ++i) {
    const std::string text = made.text(i);
    const plans::ReadResult read = plans::read_yaml(text);
    const plans::Bound bound = plans::bind_plan(read.document);
    const checker::PlanFacts facts = checker::facts_of(bound.plan, std::nullopt);
    traits.push_back({checker::unit_traits_of(bound.plan, facts), {}});
    sketches.add(checker::text_sketch_of(bound.plan));
    checker::PlanLine line;
    line.file = made.plans()[i].file;
    line.unit = static_cast<std::uint32_t>(made.plans()[i].unit);
    line.counts = i + 1 == made.plans().size() || made.plans()[i + 1].unit != made.plans()[i].unit;
    portfolio.plans.push_back(std::move(line));
  }
  checker::PortfolioWishes wishes;
  wishes.open = [&](std::uint32_t plan, const std::string& file) {
    return std::make_shared<const plans::SourceFile>(plans::SourceFile::from_text(file, made.text(plan)));
  };
  if (with_superior)
    wishes.superior =
        std::make_shared<const plans::SourceFile>(plans::SourceFile::from_text("cap-tren.yaml", made.superior_text()));
  checker::find_copies(rules, wishes, traits, std::move(sketches), portfolio);
  return portfolio;
}

CopyScore score_of(const MadePortfolio& made, const checker::Portfolio& found) {
  CopyScore score;
  std::vector<bool> linked(made.plans().size());
  for (const checker::Copy& copy : found.copies) {
    ++score.pairs;
    if (!shared_author(made, copy)) {
      score.accused.push_back((copy.a == checker::kNone ? "cap-tren.yaml" : found.plans[copy.a].file.str()) + ", " +
                              found.plans[copy.b].file.str() + ": " + std::to_string(copy.percent));
      continue;
    }
    if (copy.a != checker::kNone) linked[copy.a] = true;
    linked[copy.b] = true;
  }
  for (std::size_t plan = 0; plan < made.plans().size(); ++plan) {
    const auto kind = static_cast<std::size_t>(made.plans()[plan].kind);
    if (kind == 0 || !found.plans[plan].counts) continue;
    ++score.seeded[kind];
    if (linked[plan])
      ++score.found[kind];
    else
      score.missed.push_back(made.plans()[plan].file + " (" + std::string(name_of(made.plans()[plan].kind)) + ")");
  }
  return score;
}

}  // namespace rasoat::bench
