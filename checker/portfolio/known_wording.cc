#include "checker/portfolio/known_wording.h"

#include <memory>
#include <string>

namespace rasoat::checker {

namespace {

void add_pack(const rules::RulePack& pack, KnownWording& known) {
  for (const rules::KnownDocument& document : pack.data.documents) {
    known.add(words_of(document.text));
    for (const rules::Clause& clause : document.clauses) {
      for (const std::string& quote : clause.quotes) known.add(words_of(quote));
    }
  }
  for (const rules::Rule& rule : pack.rules) {
    for (const rules::Basis& basis : rule.basis) known.add(words_of(basis.quote));
  }
}

}  // namespace

KnownWording wording_of(const rules::RuleSet& rules) {
  KnownWording known;
  for (const rules::RulePack& pack : rules.packs()) add_pack(pack, known);
  for (const std::unique_ptr<rules::Document>& document : rules.registry().documents()) {
    if (const std::string* title = document->title.hint()) known.add(words_of(*title));
  }
  return known;
}

}  // namespace rasoat::checker
