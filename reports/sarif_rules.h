// The rules of a run as SARIF lists them: every rule that was applied, found broken or not, each with its page.
//
//   SarifRules rules(info.cards);
//   rules.index_of(card);   // for a result's ruleIndex
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "checker/audit/audit.h"
#include "reports/json_writer.h"

namespace rasoat::reports {

// error, warning, note
[[nodiscard]] std::string_view sarif_level(checker::Severity severity);

// Shortens to what services accept for a text, and never gives an empty one: they refuse it.
[[nodiscard]] std::string sarif_text(std::string_view text, std::string_view otherwise);

class SarifRules {
 public:
  explicit SarifRules(const std::shared_ptr<const std::vector<checker::RuleCard>>& cards);

  // A card that the run did not announce is added to the list.
  [[nodiscard]] std::uint32_t index_of(const checker::RuleCard& card);

  // The array, as the value of a key written before.
  void write(JsonWriter& json, checker::Lang lang) const;

 private:
  std::vector<checker::RuleCard> rules_;
  std::map<std::string, std::uint32_t, std::less<>> index_;
};

}  // namespace rasoat::reports
