#include "app/registry_facts.h"

#include <utility>

#include "plans/format.h"
#include "rules/registry/identity.h"
#include "rules/registry/names.h"

namespace rasoat::app {

using rules::Confidence;
using rules::Date;
using rules::Fact;

namespace {

struct Label {
  std::string_view key, vi, en;
};
constexpr Label kDate = {"date", "ngày ban hành", "date"};
constexpr Label kType = {"type", "loại", "type"};
constexpr Label kIssuer = {"issuer", "cơ quan ban hành", "issuer"};
constexpr Label kTerm = {"term", "khóa", "term"};
constexpr Label kPlenum = {"plenum", "hội nghị lần thứ", "plenum"};
constexpr Label kTitle = {"title", "trích yếu", "title"};
constexpr Label kAbout = {"about", "nói về", "about"};
constexpr Label kNames = {"names", "tên gọi khác", "other names"};
constexpr Label kInForceFrom = {"from", "có hiệu lực từ", "in force from"};
constexpr Label kInForceUntil = {"until", "hết hiệu lực sau", "in force until"};
constexpr Label kReplacedBy = {"replaced_by", "được thay thế bởi", "replaced by"};
constexpr Label kAmendedBy = {"amended_by", "được sửa đổi bởi", "amended by"};
constexpr Label kLookalikes = {"lookalikes", "dễ nhầm với", "taken for"};
constexpr Label kLevel = {"level", "cấp", "level"};
constexpr Label kSystem = {"system", "hệ thống", "system"};
constexpr Label kFrom = {"from", "có từ ngày", "from"};
constexpr Label kUntil = {"until", "đến hết ngày", "until"};
constexpr Label kSuccessors = {"successors", "cơ quan kế thừa", "successors"};
constexpr Label kMergedInto = {"merged_into", "nhập vào", "merged into"};
constexpr Label kBodies = {"bodies", "cơ quan", "bodies"};
constexpr Label kStatus = {"status", "tại ngày xét", "at that date"};

class Row {
 public:
  Row(std::string_view kind, std::string name, Confidence confidence) {
    row_.kind = kind;
    row_.name = std::move(name);
    row_.confidence = confidence;
  }
  void add(const Label& label, std::string value, Confidence confidence = Confidence::kVerified) {
    if (!value.empty()) row_.facts.push_back({label.key, label.vi, label.en, {std::move(value)}, confidence, false});
  }
  void add_all(const Label& label, std::vector<std::string> values, Confidence confidence = Confidence::kVerified) {
    if (!values.empty()) row_.facts.push_back({label.key, label.vi, label.en, std::move(values), confidence, true});
  }
  template <typename T, typename Words>
  void fact(const Label& label, const Fact<T>& fact, Words words) {
    if (fact.hint() != nullptr) add(label, words(*fact.hint()), fact.confidence());
  }
  void day(const Label& label, const Fact<Date>& date) { fact(label, date, rules::to_iso); }
  EntryRow take(rules::Wording note, std::string origin) {
    row_.note = std::move(note);
    row_.origin = std::move(origin);
    return std::move(row_);
  }

 private:
  EntryRow row_;
};

std::string written(const plans::Interval& date) {
  return date.first == date.last ? rules::to_iso(date.first) : std::to_string(date.first.year);
}
std::string label_of(std::string_view list, std::string_view code) {
  for (const plans::Code& one : plans::code_list(list))
    if (one.code == code) return std::string(one.label_vi);
  return std::string(code);
}
std::vector<std::string> labels_of(std::string_view list, const std::vector<std::string>& codes) {
  std::vector<std::string> labels;
  for (const std::string& code : codes) labels.push_back(label_of(list, code));
  return labels;
}
template <typename Entries, typename Name>
std::vector<std::string> names_of(const Entries* entries, Name name) {
  std::vector<std::string> names;
  if (entries == nullptr) return names;
  for (const auto* one : *entries) names.push_back(name(*one));
  return names;
}
std::string key_of(const rules::Document& document) { return document.key; }
std::string name_of(const rules::Body& body) { return body.name; }

std::string_view word_of(rules::Validity validity) {
  constexpr std::string_view kWords[] = {"in_force", "not_issued", "not_in_force", "replaced", "ended"};
  return kWords[static_cast<std::size_t>(validity)];
}
std::string_view word_of(rules::Life life) {
  constexpr std::string_view kWords[] = {"unknown", "alive", "ended", "not_yet"};
  return kWords[static_cast<std::size_t>(life)];
}

}  // namespace

EntryRow facts_of(const rules::Document& document, const rules::Registry& registry, const AsOf& at) {
  Row row("document", document.symbol.empty() ? document.key : document.symbol, document.confidence);
  row.fact(kDate, document.date, written);
  row.add_all(kType, labels_of("loai_van_ban", document.types));
  row.fact(kIssuer, document.issuer, [](const rules::Body* body) { return body->name; });
  row.fact(kTerm, document.term, rules::roman);
  row.fact(kPlenum, document.plenum, [](unsigned number) { return std::to_string(number); });
  row.fact(kTitle, document.title, [](const std::string& title) { return title; });
  row.add_all(kAbout, document.about);
  row.add_all(kNames, document.names);
  row.day(kInForceFrom, document.from);
  row.day(kInForceUntil, document.until);
  row.add_all(kReplacedBy, names_of(document.replaced_by.hint(), key_of), document.replaced_by.confidence());
  row.add_all(kAmendedBy, names_of(document.amended_by.hint(), key_of), document.amended_by.confidence());
  row.add_all(kLookalikes, document.lookalikes);
  if (at) {
    const rules::Standing standing = registry.standing(document, *at);
    row.add(kStatus, std::string(word_of(standing.validity)), standing.confidence);
  }
  return row.take(document.note, document.origin);
}

EntryRow facts_of(const rules::Body& body, const rules::Registry& registry, const AsOf& at) {
  Row row("body", body.name, body.confidence);
  row.add_all(kNames, body.aliases);
  row.add(kLevel, body.level);
  row.add(kSystem, label_of("he_thong", body.system));
  row.day(kFrom, body.from);
  row.day(kUntil, body.until);
  row.add_all(kSuccessors, names_of(body.successors.hint(), name_of), body.successors.confidence());
  if (at) {
    const rules::BodyAnswer answer = registry.body(body.name, *at);
    row.add(kStatus, std::string(word_of(answer.life)), answer.confidence);
  }
  return row.take(body.note, body.origin);
}

EntryRow facts_of(const rules::Place& place, const rules::Registry& registry, const AsOf& at) {
  Row row("place", place.name, place.confidence);
  row.add_all(kNames, place.aliases);
  row.day(kFrom, place.from);
  row.day(kUntil, place.until);
  row.fact(kMergedInto, place.merged_into, [](const rules::Place* into) { return into->name; });
  if (at) {
    const rules::PlaceAnswer answer = registry.place(place.name, *at);
    row.add(kStatus, std::string(word_of(answer.life)), answer.confidence);
  }
  return row.take({}, place.origin);
}

EntryRow facts_of(const rules::TypeCode& type) {
  Row row("type", type.code, type.confidence);
  row.add_all(kType, labels_of("loai_van_ban", type.kinds));
  row.add_all(kSystem, labels_of("he_thong", type.systems));
  return row.take({}, "");
}

EntryRow facts_of(const rules::OrganCode& organ) {
  Row row("organ", organ.code, organ.confidence);
  row.add(kSystem, label_of("he_thong", organ.system));
  row.add(kLevel, organ.level);
  row.add_all(kBodies, names_of(&organ.bodies, name_of));
  row.day(kFrom, organ.from);
  row.day(kUntil, organ.until);
  return row.take({}, "");
}

EntryRow facts_of(const rules::Term& term) {
  Row row("term", rules::roman(term.number), term.confidence);
  if (term.from) row.add(kFrom, rules::to_iso(*term.from), term.confidence);
  if (term.until) row.add(kUntil, rules::to_iso(*term.until), term.confidence);
  return row.take({}, "");
}

}  // namespace rasoat::app
