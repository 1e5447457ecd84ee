// The copies among plans given as texts, each of a unit of its own: "0.yaml", "1.yaml" …
//
//   const Portfolio found = found_copies({one, other});
//   found.copies[0].percent
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "checker/portfolio/copies.h"
#include "plans/reader.h"
#include "rules/rule_pack.h"

namespace rasoat::tests {

inline const rules::RuleSet& embedded_rules() {
  static const std::shared_ptr<const rules::RuleSet> rules = rules::load_rules({}).rules;
  return *rules;
}

struct CopyWishes {
  std::string superior;                // text; "": none
  std::vector<bool> counts = {};       // of each plan; empty: all count
  std::vector<std::size_t> gone = {};  // plans that cannot be opened again
  unsigned jobs = 1;
};

inline checker::Portfolio found_copies(const std::vector<std::string>& texts, const CopyWishes& wanted = {}) {
  checker::Portfolio portfolio;
  std::vector<checker::PlanTraits> traits;
  checker::Sketches sketches;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const plans::ReadResult read = plans::read_yaml(texts[i]);
    const plans::Bound bound = plans::bind_plan(read.document);
    const checker::PlanFacts facts = checker::facts_of(bound.plan, std::nullopt);
    traits.push_back({checker::unit_traits_of(bound.plan, facts), {}});
    sketches.add(checker::text_sketch_of(bound.plan));
    checker::PlanLine line;
    line.file = std::to_string(i) + ".yaml";
    line.unit = static_cast<std::uint32_t>(i);
    line.counts = wanted.counts.empty() || wanted.counts[i];
    portfolio.plans.push_back(std::move(line));
  }
  const auto source = [](std::string name, const std::string& text) {
    return std::make_shared<const plans::SourceFile>(plans::SourceFile::from_text(std::move(name), text));
  };
  checker::PortfolioWishes wishes;
  wishes.jobs = wanted.jobs;
  wishes.open = [&](std::uint32_t plan, const std::string& file) -> std::shared_ptr<const plans::SourceFile> {
    for (const std::size_t gone : wanted.gone) {
      if (gone == plan) return nullptr;
    }
    return source(file, texts[plan]);
  };
  if (!wanted.superior.empty()) wishes.superior = source("cap-tren.yaml", wanted.superior);
  checker::find_copies(embedded_rules(), wishes, traits, std::move(sketches), portfolio);
  return portfolio;
}

}  // namespace rasoat::tests
