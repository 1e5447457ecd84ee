// One entry of a registry file: its fields as facts, each with the confidence that the entry or its `doubt` gives.
//
//   EntryReader entry(reader, node, RegistrySection::kBody);
//   body.until = entry.date("until");
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rules/language/rule_reader.h"
#include "rules/registry/registry_builder.h"
#include "rules/registry/registry_keys.h"

namespace rasoat::rules {

class EntryReader {
 public:
  EntryReader(RuleReader& reader, plans::NodeId node, RegistrySection section);

  [[nodiscard]] bool has(std::string_view key) const { return fields_.has(key); }
  [[nodiscard]] std::string text(std::string_view key) const { return reader_.text(fields_[key]); }
  [[nodiscard]] std::vector<std::string> texts(std::string_view key) const { return reader_.texts(fields_[key]); }
  [[nodiscard]] std::vector<std::string> codes(std::string_view key, std::string_view list) const {
    return reader_.codes(fields_[key], list);
  }
  [[nodiscard]] bool flag(std::string_view key) const { return reader_.flag(fields_[key]).value_or(false); }
  [[nodiscard]] Wording note() const { return has("note") ? reader_.wording(fields_["note"]) : Wording{}; }
  // Of the entry, or of one of its fields.
  [[nodiscard]] Confidence confidence() const { return confidence_; }
  [[nodiscard]] Confidence confidence(std::string_view key) const;

  [[nodiscard]] Fact<std::string> words(std::string_view key) const;
  [[nodiscard]] Fact<Date> date(std::string_view key) const;
  [[nodiscard]] Fact<std::uint8_t> count(std::string_view key);
  // "XIII"; reports what is none.
  [[nodiscard]] Fact<std::uint8_t> term(std::string_view key);
  [[nodiscard]] References references(std::string_view key) const;

  // At the value of a key, or at the entry where it is not there.
  void report(std::string_view key, Wording what, Wording help = {});
  [[nodiscard]] std::string origin() const;  // "bodies.yaml:12"

 private:
  void read_doubt(std::span<const Key> keys);

  RuleReader& reader_;
  plans::NodeId node_;
  Fields fields_;
  Confidence confidence_ = Confidence::kSecondary;
  std::vector<std::pair<std::string, Confidence>> doubt_;
};

}  // namespace rasoat::rules
