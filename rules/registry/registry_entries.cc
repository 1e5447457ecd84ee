// Single entries of the registry's files.
#include <algorithm>

#include "plans/citation.h"
#include "plans/digits.h"
#include "plans/symbol.h"
#include "plans/text.h"
#include "rules/registry/entry_reader.h"
#include "rules/registry/names.h"
#include "rules/registry/registry_builder.h"

namespace rasoat::rules {

using plans::kNoNode;
using plans::NodeId;

namespace {

// Enough to tell a title by.
std::string first_words(std::string text) {
  std::size_t end = 0;
  for (int words = 0; words < 7 && end != std::string::npos; ++words) end = text.find(' ', end + 1);
  if (end != std::string::npos) text.resize(end);
  return text;
}

// A day, or only a year.
void read_issue_date(EntryReader& entry, Document& document) {
  if (!entry.has("date")) return;
  const std::string written = entry.text("date");
  const bool year = written.size() == 4 && std::ranges::all_of(written, plans::is_digit);
  if (const auto day = parse_iso_date(written)) {
    document.date = {plans::day_of(*day), entry.confidence("date")};
  } else if (year && written >= "1900") {
    document.date = {plans::year_of(std::stoi(written)), entry.confidence("date")};
  } else {
    entry.report("date", words("“%1” không phải ngày.", "“%1” is no date.", {written}),
                 words("Viết 2024-01-11, hoặc chỉ năm 1979.", "Write 2024-01-11, or only the year 1979."));
  }
}

}  // namespace

void RegistryBuilder::add(const RegistryFile& file) {
  ++file_;
  RuleReader reader(read_rule_source(file.name, file.text, errors_), errors_);
  const NodeId root = reader.root();
  if (root != kNoNode && reader.shaped(Shape::kMapping, root, root)) {
    const Fields sections = reader.fields(root, registry_keys(RegistrySection::kFile));
    const auto each = [&](std::string_view key, RegistrySection section, void (RegistryBuilder::*take)(EntryReader&)) {
      if (!sections.has(key)) return;
      for (const NodeId node : reader.elements(sections[key])) {
        if (reader.document().kind(node) != plans::NodeKind::kMapping) continue;
        EntryReader entry(reader, node, section);
        (this->*take)(entry);
      }
    };
    each("documents", RegistrySection::kDocument, &RegistryBuilder::add_document);
    each("bodies", RegistrySection::kBody, &RegistryBuilder::add_body);
    each("places", RegistrySection::kPlace, &RegistryBuilder::add_place);
    each("types", RegistrySection::kType, &RegistryBuilder::add_type);
    each("organs", RegistrySection::kOrgan, &RegistryBuilder::add_organ);
    each("terms", RegistrySection::kTerm, &RegistryBuilder::add_term);
    add_lexicons(reader, sections["lexicons"]);
  }
  reader.finish();
}

void RegistryBuilder::report_twice(EntryReader& reader, const std::string& key) {
  reader.report("", words("“%1” đã có trong tệp này.", "“%1” is already in this file.", {key}),
                words("Bỏ một trong hai mục.", "Remove one of the two."));
}

void RegistryBuilder::read_symbol_and_date(EntryReader& entry, Document& document) {
  const std::string written = entry.text("symbol");
  const std::vector<plans::Symbol> found = plans::find_symbols(written);
  const bool sound = found.size() == 1 && found[0].canonical == written;
  if (entry.has("symbol") && !sound) {
    entry.report("symbol", words("“%1” không đúng dạng số, ký hiệu.", "“%1” is no regular symbol.", {written}),
                 found.size() == 1 ? words("Viết: %1.", "Write: %1.", {found[0].canonical})
                                   : words("Ví dụ: 69-KL/TW, 569/QĐ-TTg.", "Such as: 69-KL/TW, 569/QĐ-TTg."));
  }
  if (sound) document.symbol = written;
  if (!entry.has("symbol") && !entry.has("name")) {
    entry.report("symbol", words("Văn bản phải có “symbol” hoặc “name”.", "A document needs “symbol” or “name”."));
  }
  read_issue_date(entry, document);
  if (entry.has("name")) document.names.push_back(entry.text("name"));
  document.key = document.symbol.empty() ? entry.text("name") : document.symbol;
  if (!document.symbol.empty() && entry.has("date")) document.key += "@" + entry.text("date");
}

void RegistryBuilder::add_document(EntryReader& entry) {
  auto document = std::make_unique<Document>();
  read_symbol_and_date(entry, *document);
  if (const Fact<std::uint8_t> congress = entry.term("congress"); congress.hint() != nullptr)
    document->congress = *congress.hint();
  document->types = entry.codes("type", "loai_van_ban");
  document->term = entry.term("term");
  document->plenum = entry.count("plenum");
  document->title = entry.words("title");
  if (const std::string* title = document->title.hint()) document->title_key = first_words(name_key(*title));
  document->about = entry.texts("about");
  for (std::string& name : entry.texts("names")) document->names.push_back(std::move(name));
  document->from = entry.date("from");
  document->until = entry.date("until");
  document->lookalikes = entry.texts("lookalikes");
  document->confidence = entry.confidence();
  document->note = entry.note();
  document->origin = entry.origin();
  Pending pending;
  pending.issuer = entry.references("issuer");
  pending.replaced_by = entry.references("replaced_by");
  pending.amended_by = entry.references("amended_by");
  const std::string key = document->key;
  keep(documents_, entry, key, std::move(document), std::move(pending));
}

void RegistryBuilder::add_body(EntryReader& entry) {
  auto body = std::make_unique<Body>();
  body->name = entry.text("name");
  body->aliases = entry.texts("aliases");
  body->level = entry.text("level");
  for (std::string& system : entry.codes("system", "he_thong")) body->system = std::move(system);
  body->open = entry.flag("open");
  body->from = entry.date("from");
  body->until = entry.date("until");
  body->confidence = entry.confidence();
  body->note = entry.note();
  body->origin = entry.origin();
  Pending pending;
  pending.successors = entry.references("successors");
  const std::string key = body_key(body->name);
  keep(bodies_, entry, key, std::move(body), std::move(pending));
}

void RegistryBuilder::add_place(EntryReader& entry) {
  auto place = std::make_unique<Place>();
  place->name = entry.text("name");
  place->aliases = entry.texts("aliases");
  place->city = entry.text("kind") == "thanh_pho";
  place->from = entry.date("from");
  place->until = entry.date("until");
  place->confidence = entry.confidence();
  place->origin = entry.origin();
  Pending pending;
  pending.merged_into = entry.references("merged_into");
  const std::string key = name_key(place->name);
  keep(places_, entry, key, std::move(place), std::move(pending));
}

void RegistryBuilder::add_type(EntryReader& entry) {
  auto type = std::make_unique<TypeCode>();
  type->code = entry.text("code");
  type->kinds = entry.codes("kinds", "loai_van_ban");
  type->systems = entry.codes("systems", "he_thong");
  type->confidence = entry.confidence();
  const std::string key = type->code;
  keep(types_, entry, key, std::move(type), {});
}

void RegistryBuilder::add_organ(EntryReader& entry) {
  auto organ = std::make_unique<OrganCode>();
  organ->code = entry.text("code");
  for (std::string& system : entry.codes("system", "he_thong")) organ->system = std::move(system);
  organ->level = entry.text("level");
  organ->from = entry.date("from");
  organ->until = entry.date("until");
  organ->confidence = entry.confidence();
  Pending pending;
  pending.bodies = entry.references("bodies");
  const std::string key = organ->code;
  keep(organs_, entry, key, std::move(organ), std::move(pending));
}

void RegistryBuilder::add_term(EntryReader& entry) {
  const Fact<std::uint8_t> number = entry.term("number");
  if (number.hint() == nullptr) return;
  Term term{*number.hint(), {}, {}, entry.confidence()};
  if (const Fact<Date> from = entry.date("from"); from.hint() != nullptr) term.from = *from.hint();
  if (const Fact<Date> until = entry.date("until"); until.hint() != nullptr) term.until = *until.hint();
  auto& terms = registry_->terms_;
  const auto old = std::ranges::find(terms, term.number, &Term::number);
  if (old != terms.end()) {
    *old = term;
  } else {
    terms.push_back(term);
  }
}

void RegistryBuilder::add_lexicons(RuleReader& reader, NodeId mapping) {
  if (mapping == kNoNode) return;
  const plans::Document& doc = reader.document();
  for (NodeId key = doc.first_child(mapping); key != kNoNode; key = doc.next(doc.next(key))) {
    if (doc.kind(key) != plans::NodeKind::kScalar || !reader.shaped(Shape::kTexts, key, doc.next(key))) continue;
    std::vector<std::string> phrases;
    for (const std::string& phrase : reader.texts(doc.next(key))) phrases.push_back(plans::fold(phrase));
    registry_->lexicons_[reader.text(key)] = std::move(phrases);
  }
}

}  // namespace rasoat::rules
