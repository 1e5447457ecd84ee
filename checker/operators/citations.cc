// cites.
#include <algorithm>

#include "checker/operators/operator.h"
#include "plans/symbol.h"
#include "plans/text.h"
#include "rules/native/citation_points.h"
#include "rules/native/knowledge.h"

namespace rasoat::checker {

using rules::Op;

namespace {

// `document` is a canonical symbol or a name, `identity` what it is compared by.
bool node_cites(NodeTexts& texts, const std::string& document, const std::string& identity, bool nested,
                PlanNode node) {
  for (const CitedSymbol& cited : texts.symbols(node)) {
    if ((nested || !cited.symbol.nested) && cited.identity == identity) return true;
  }
  // A document without a symbol is cited by its name.
  if (document.find('/') == std::string::npos)
    return plans::mentions_folded(texts.folded(node), texts.readings().of_text(document).folded());
  return texts.identity(node) == identity;
}

// Fixed in the rule, or the one named in the plan; "" when none is.
std::string document_of(Evaluator& evaluator, const Condition& condition, PlanNode subject) {
  if (!condition.words.empty()) return condition.words[0];
  if (condition.paths.empty()) return "";
  const auto found = evaluator.walk(condition.paths[0], subject);
  for (const PlanNode node : found->nodes) {
    const auto& symbols = evaluator.texts().symbols(node);
    if (!symbols.empty()) return symbols.front().symbol.canonical;
  }
  return "";
}

using Misnumbered = std::vector<const rules::CitedDocument*>;

Misnumbered misnumbered(rules::Knowledge* knowledge, bool nested) {
  Misnumbered found;
  if (knowledge == nullptr) return found;
  for (const rules::CitedDocument& one : knowledge->cited())
    if (rules::is_misnumbered(one) && (nested || one.citation.nesting == plans::Nesting::kOwn)) found.push_back(&one);
  return found;
}

// A symbol that is a slip of the document's is told as such, and the document is then not missing besides.
bool cites_misnumbered(Evaluator& evaluator, const Condition& condition, PlanNode subject,
                       const std::string& identity) {
  const auto& slips =
      evaluator.once<Misnumbered>(condition, [&] { return misnumbered(evaluator.knowledge(), condition.nested); });
  return std::ranges::any_of(slips, [&](const rules::CitedDocument* one) {
    if (evaluator.texts().identity(one->identity.meant->symbol) != identity) return false;
    const PlanNode at = one->citation.head.node;
    return std::ranges::any_of(condition.targets, [&](const rules::Path& path) {
      bool found = false;
      (void)evaluator.visit(path, subject,
                            [&](PlanNode node) { return found = node <= at && at < evaluator.plan().end_of(node); });
      return found;
    });
  });
}

Truth cites(Evaluator& evaluator, const Condition& condition, PlanNode subject) {
  const std::string document = document_of(evaluator, condition, subject);
  if (document.empty()) return Truth::kUnknown;
  const std::string& identity = evaluator.texts().identity(document);
  Some some;
  for (const rules::Path& path : condition.targets) {
    const Visited found = evaluator.visit(path, subject, [&](PlanNode node) {
      some.found = node_cites(evaluator.texts(), document, identity, condition.nested, node);
      some.perhaps |= evaluator.plan()[node].damaged;
      return some.found;
    });
    if (some.found) break;
    some.perhaps |= found.unknown;
  }
  if (!some.found) some.found = cites_misnumbered(evaluator, condition, subject, identity);
  return some.answer();
}

void explain_cites(Explainer& explainer, const Condition& condition, PlanNode subject, bool wanted,
                   std::vector<Breach>& out) {
  Evaluator& evaluator = explainer.evaluator();
  const std::string document = document_of(evaluator, condition, subject);
  const auto add = [&](Breach breach) {
    breach.arguments.emplace_back("document", document);
    breach.distinguishes = document;
    out.push_back(std::move(breach));
  };
  if (wanted) {
    // The first of the places where it could be cited that the plan has.
    for (const rules::Path& path : condition.targets) {
      const auto walk = evaluator.walk(path, subject);
      if (!walk->tops.empty()) return add(explainer.at_path(path, *walk, subject));
    }
    return add(condition.targets.empty()
                   ? explainer.at_block(subject)
                   : explainer.at_path(condition.targets[0], *evaluator.walk(condition.targets[0], subject), subject));
  }
  const std::string& identity = evaluator.texts().identity(document);
  for (const rules::Path& path : condition.targets) {
    const auto walk = evaluator.walk(path, subject);
    for (const PlanNode node : walk->nodes) {
      if (node_cites(evaluator.texts(), document, identity, condition.nested, node)) add(explainer.at_value(node));
    }
  }
}

constexpr OperatorCode kFamily[] = {{Op::kCites, cites, explain_cites}};

}  // namespace

std::span<const OperatorCode> citation_operators() { return kFamily; }

}  // namespace rasoat::checker
