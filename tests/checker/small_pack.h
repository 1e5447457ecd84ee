// A rule set of a few rules written in a test, and the audit of a plan text by it.
//
//   SmallPack pack({lead_rule});
//   Audit audit = pack.check("nhiem_vu: …");
//   answer_of(audit, "lead-missing") == Answer::kBroken
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "checker/checker.h"
#include "rules/rule_pack.h"
#include "tests/support/catch.h"

namespace rasoat::tests {

using checker::Answer;
using checker::Audit;
using checker::Finding;

// A rule file: the parts that a test is about, the rest filled in. `body` holds for_each, when, require, at, …
inline std::string rule_text(const std::string& id, const std::string& body,
                             const std::string& say = "Sai ở {subject}.", const std::string& severity = "error") {
  return "rule: " + id + "\ntitle: { vi: Tên, en: Title }\nbecause: { vi: Vì, en: Because }\nseverity: " + severity +
         "\nbasis: [{ strength: thong_le, note: { vi: Thông lệ, en: Practice } }]\n" + body + "\nsay: { vi: \"" + say +
         "\", en: \"" + say + "\" }\nremedy: { vi: Sửa lại, en: Mend it }\nexamples:\n  - holds: { rasoat: 1 }\n" +
         "  - broken: { rasoat: 1 }\n    at: /\n  - not_applicable: { rasoat: 1 }\n";
}

class SmallPack {
 public:
  using Rules = std::vector<std::pair<std::string, std::string>>;  // id, rule file

  explicit SmallPack(const Rules& rules, const std::string& pack_lines = "") {
    std::vector<rules::RulePack> packs;
    packs.push_back(load("thu", "pack: thu\nversion: 1.0.0\ntitle: { vi: Thử, en: Test }\n" + pack_lines, rules));
    set_ = std::make_shared<const rules::RuleSet>(std::move(packs));
    checker_ = std::make_unique<checker::Checker>(set_);
  }

  [[nodiscard]] Audit check(std::string text, const checker::CheckOptions& options = {}) const {
    return checker_->check(
        std::make_shared<const plans::SourceFile>(plans::SourceFile::from_text("plan.yaml", std::move(text))), options);
  }
  [[nodiscard]] const std::shared_ptr<const rules::RuleSet>& set() const { return set_; }
  [[nodiscard]] const checker::Checker& checker() const { return *checker_; }

  static rules::RulePack load(const std::string& name, const std::string& pack_text, const Rules& rules) {
    std::vector<std::string> names;
    for (const auto& [id, text] : rules) names.push_back(id + ".yaml");
    std::vector<rules::PackFile> files = {{"pack.yaml", pack_text}};
    for (std::size_t i = 0; i < rules.size(); ++i) files.push_back({names[i], rules[i].second});
    rules::LoadedPack loaded = rules::load_pack(name, files);
    for (const rules::RuleError& error : loaded.errors) {
      UNSCOPED_INFO(error.file << ":" << error.line << ": " << error.what.en << " " << error.help.en);
    }
    REQUIRE(loaded.errors.empty());
    REQUIRE(loaded.pack.has_value());
    return std::move(*loaded.pack);
  }

 private:
  std::shared_ptr<const rules::RuleSet> set_;
  std::unique_ptr<checker::Checker> checker_;
};

inline std::uint32_t card_of(const Audit& audit, std::string_view id) {
  for (std::uint32_t card = 0; card < audit.cards->size(); ++card) {
    if ((*audit.cards)[card].id == id) return card;
  }
  FAIL("no card " << id);
  return 0;
}

inline const checker::Ruling& ruling_of(const Audit& audit, std::string_view id) {
  return audit.rulings[card_of(audit, id)];
}
inline Answer answer_of(const Audit& audit, std::string_view id) { return ruling_of(audit, id).answer; }

// The findings of one rule, as "path=the bytes pointed at".
inline std::vector<std::string> places_of(const Audit& audit, std::string_view id) {
  std::vector<std::string> places;
  for (const Finding& finding : audit.findings) {
    if ((*audit.cards)[finding.rule].id != id) continue;
    places.push_back(finding.path + "=" + std::string(plans::text_of(finding.where, audit.source->bytes())));
  }
  return places;
}

inline const Finding& finding_of(const Audit& audit, std::string_view id) {
  for (const Finding& finding : audit.findings) {
    if ((*audit.cards)[finding.rule].id == id) return finding;
  }
  FAIL("no finding of " << id);
  return audit.findings.front();
}

}  // namespace rasoat::tests
