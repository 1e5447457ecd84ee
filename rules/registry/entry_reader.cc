#include "rules/registry/entry_reader.h"

#include <algorithm>

#include "plans/citation.h"

namespace rasoat::rules {

using plans::kNoNode;
using plans::NodeId;

namespace {

Confidence confidence_of(std::string_view word) {
  return word == "V" ? Confidence::kVerified : word == "V2" ? Confidence::kSecondary : Confidence::kRecalled;
}

}  // namespace

EntryReader::EntryReader(RuleReader& reader, NodeId node, RegistrySection section)
    : reader_(reader), node_(node), fields_(reader.fields(node, registry_keys(section))) {
  if (has("confidence")) confidence_ = confidence_of(text("confidence"));
  if (has("doubt")) read_doubt(registry_keys(section));
}

void EntryReader::read_doubt(std::span<const Key> keys) {
  const plans::Document& doc = reader_.document();
  const NodeId mapping = fields_["doubt"];
  for (NodeId key = doc.first_child(mapping); key != kNoNode; key = doc.next(doc.next(key))) {
    if (doc.kind(key) != plans::NodeKind::kScalar) continue;
    const std::string name = reader_.text(key);
    if (!fields_.written(name)) {
      std::vector<std::string_view> known;
      for (const Key& one : keys)
        if (fields_.written(one.name)) known.push_back(one.name);
      reader_.report(key, ::rasoat::rules::words("Mục này không có “%1”.", "This entry has no “%1”.", {name}),
                     suggestion(name, known));
    }
    doubt_.emplace_back(name, confidence_of(reader_.text(doc.next(key))));
  }
}

Confidence EntryReader::confidence(std::string_view key) const {
  const auto found = std::ranges::find_if(doubt_, [key](const auto& one) { return one.first == key; });
  return found == doubt_.end() ? confidence_ : weaker(found->second, confidence_);
}

Fact<std::string> EntryReader::words(std::string_view key) const {
  return has(key) ? Fact<std::string>(text(key), confidence(key)) : Fact<std::string>();
}

Fact<Date> EntryReader::date(std::string_view key) const {
  const auto date = has(key) ? parse_iso_date(text(key)) : std::nullopt;
  return date ? Fact<Date>(*date, confidence(key)) : Fact<Date>();
}

Fact<std::uint8_t> EntryReader::count(std::string_view key) {
  constexpr std::uint32_t kMost = 99;
  const auto number = has(key) ? reader_.count(fields_[key]) : std::nullopt;
  if (!number) return {};
  if (*number > kMost) {
    report(key,
           ::rasoat::rules::words("“%1” quá lớn: nhiều nhất là 99.", "“%1” is too large: 99 at most.", {text(key)}),
           {});
    return {};
  }
  return {static_cast<std::uint8_t>(*number), confidence(key)};
}

Fact<std::uint8_t> EntryReader::term(std::string_view key) {
  if (!has(key)) return {};
  const std::uint8_t number = plans::read_term(text(key));
  if (number == 0) {
    report(key, ::rasoat::rules::words("“%1” không phải số khóa.", "“%1” is no number of a term.", {text(key)}),
           ::rasoat::rules::words("Viết bằng số La Mã, ví dụ XIII.", "Write it in Roman figures, such as XIII."));
    return {};
  }
  return {number, confidence(key)};
}

References EntryReader::references(std::string_view key) const {
  References all;
  all.confidence = confidence(key);
  for (const NodeId node : reader_.elements(fields_[key]))
    all.names.push_back({reader_.text(node), reader_.place(node)});
  return all;
}

void EntryReader::report(std::string_view key, Wording what, Wording help) {
  const plans::Document& doc = reader_.document();
  const NodeId first = doc.first_child(node_);
  const NodeId at = has(key) ? fields_[key] : first == kNoNode ? node_ : first;
  reader_.report(at, std::move(what), std::move(help));
}

std::string EntryReader::origin() const {
  const RuleError at = reader_.place(node_);
  return at.file + ":" + std::to_string(at.line);
}

}  // namespace rasoat::rules
