#include "checker/coverage.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace rasoat::checker {
namespace {

class Surveyor {
 public:
  explicit Surveyor(const RuleTable& table) : table_(table) { coverage_.cards = table.cards(); }

  void add(const rules::RulePack& pack) {
    const std::size_t first = coverage_.documents.size();
    for (const rules::KnownDocument& document : pack.data.documents) {
      if (!document.clauses.empty()) coverage_.documents.push_back(rows_of(document, pack.name));
    }
    for (std::uint32_t card = 0; card < table_.entries().size(); ++card) {
      if ((*table_.cards())[card].pack == pack.name && judges(table_.entries()[card].rule)) place(card, first, pack);
    }
  }

  Coverage take() {
    for (auto& [key, ground] : others_) coverage_.others.push_back(std::move(ground));
    return std::move(coverage_);
  }

 private:
  static bool judges(const rules::Rule* rule) {
    return rule == nullptr || (rule->status != rules::Status::kRetired && !rule->off);
  }

  static CoveredDocument rows_of(const rules::KnownDocument& document, const std::string& pack) {
    CoveredDocument made{pack, document.symbol, document.name, {}};
    for (const rules::Clause& clause : document.clauses) {
      made.clauses.push_back(
          {clause.code, clause.number, clause.title, clause.quotes, clause.addressee, clause.reader, {}});
    }
    return made;
  }

  // A rule stands under each clause that one of its bases names, and under each ground that is no clause.
  void place(std::uint32_t card, std::size_t first, const rules::RulePack& pack) {
    const std::vector<Basis>& bases = (*table_.cards())[card].basis;
    if (bases.empty()) place_elsewhere(card, {Strength::kFormat, "", "", "", {}, {}}, pack);
    for (const Basis& basis : bases) {
      if (!place_under_clauses(card, first, basis)) place_elsewhere(card, basis, pack);
    }
  }

  bool place_under_clauses(std::uint32_t card, std::size_t first, const Basis& basis) {
    bool placed = false;
    for (std::size_t at = first; at < coverage_.documents.size(); ++at) {
      CoveredDocument& document = coverage_.documents[at];
      if (document.symbol != basis.document) continue;
      for (CoveredClause& clause : document.clauses) {
        if (std::find(basis.clauses.begin(), basis.clauses.end(), clause.code) == basis.clauses.end()) continue;
        add_once(clause.rules, card);
        placed = true;
      }
    }
    return placed;
  }

  void place_elsewhere(std::uint32_t card, const Basis& basis, const rules::RulePack& pack) {
    OtherGround& ground = others_[{pack.name, basis.strength, basis.document}];
    if (ground.rules.empty()) {
      ground = {pack.name, basis.strength, basis.document, {}, {}};
      for (const rules::KnownDocument& document : pack.data.documents) {
        if (!basis.document.empty() && document.symbol == basis.document) ground.name = document.name;
      }
    }
    add_once(ground.rules, card);
  }

  // Cards come in rising order, so the same one can only be the last.
  static void add_once(std::vector<std::uint32_t>& rules, std::uint32_t card) {
    if (rules.empty() || rules.back() != card) rules.push_back(card);
  }

  const RuleTable& table_;
  Coverage coverage_;
  std::map<std::tuple<std::string, Strength, std::string>, OtherGround> others_;
};

}  // namespace

Coverage coverage_of(const RuleTable& table, const std::vector<std::string>& packs) {
  Surveyor surveyor(table);
  for (const rules::RulePack& pack : table.rules().packs()) {
    if (packs.empty() || std::find(packs.begin(), packs.end(), pack.name) != packs.end()) surveyor.add(pack);
  }
  return surveyor.take();
}

}  // namespace rasoat::checker
