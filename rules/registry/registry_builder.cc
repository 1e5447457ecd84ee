#include "rules/registry/registry_builder.h"

#include <algorithm>

#include "plans/symbol.h"
#include "plans/text.h"
#include "rules/registry/names.h"

namespace rasoat::rules {

void RegistryBuilder::unknown(const Reference& reference, Wording what, const std::vector<std::string_view>& known) {
  RuleError error = reference.at;
  error.what = std::move(what);
  const std::string_view near = plans::nearest(reference.name, known);
  if (!near.empty()) error.help = words("Có phải là “%1”?", "Did you mean “%1”?", {near});
  errors_.push_back(std::move(error));
}

const Body* RegistryBuilder::find_body(const Reference& reference) {
  const auto found = bodies_.at.find(body_key(reference.name));
  if (found != bodies_.at.end()) return bodies_.all[found->second].entry.get();
  std::vector<std::string_view> known;
  for (const auto& one : bodies_.all) known.push_back(one.entry->name);
  unknown(reference,
          words("“bodies” không có cơ quan “%1”.", "There is no body “%1” among “bodies”.", {reference.name}), known);
  return nullptr;
}

// By key, by name, or by a symbol that only one document bears.
const Document* RegistryBuilder::find_document(const Reference& reference) {
  if (const auto found = documents_.at.find(reference.name); found != documents_.at.end())
    return documents_.all[found->second].entry.get();
  std::vector<const Document*> bearing;
  std::vector<std::string_view> known;
  for (const auto& one : documents_.all) {
    if (one.entry->symbol == reference.name) bearing.push_back(one.entry.get());
    known.push_back(one.entry->key);
    if (!one.entry->symbol.empty()) known.push_back(one.entry->symbol);
  }
  if (bearing.size() == 1) return bearing[0];
  if (bearing.empty()) {
    unknown(
        reference,
        words("“documents” không có văn bản “%1”.", "There is no document “%1” among “documents”.", {reference.name}),
        known);
  } else {
    RuleError error = reference.at;
    error.what = words("Nhiều văn bản mang số “%1”.", "Several documents bear “%1”.", {reference.name});
    error.help = words("Ghi thêm ngày: %1.", "Add the date: %1.", {bearing[0]->key});
    errors_.push_back(std::move(error));
  }
  return nullptr;
}

void RegistryBuilder::link_documents() {
  const auto link = [&](const References& references) {
    std::vector<const Document*> found;
    for (const Reference& one : references.names)
      if (const Document* document = find_document(one)) found.push_back(document);
    return references.names.empty() ? Fact<std::vector<const Document*>>()
                                    : Fact<std::vector<const Document*>>(std::move(found), references.confidence);
  };
  for (auto& [document, pending, file] : documents_.all) {
    for (const Reference& one : pending.issuer.names)
      if (const Body* body = find_body(one)) document->issuer = {body, pending.issuer.confidence};
    document->replaced_by = link(pending.replaced_by);
    document->amended_by = link(pending.amended_by);
    if (!document->types.empty() || document->symbol.empty()) continue;
    const auto type = types_.at.find(std::string(plans::parts_of(document->symbol).type));
    if (type != types_.at.end()) document->types = types_.all[type->second].entry->kinds;
  }
}

void RegistryBuilder::link_bodies() {
  for (auto& [body, pending, file] : bodies_.all) {
    std::vector<const Body*> next;
    for (const Reference& one : pending.successors.names)
      if (const Body* found = find_body(one)) next.push_back(found);
    if (!pending.successors.names.empty()) body->successors = {std::move(next), pending.successors.confidence};
  }
}

void RegistryBuilder::link_places() {
  for (auto& [place, pending, file] : places_.all) {
    for (const Reference& one : pending.merged_into.names) {
      const auto found = places_.at.find(name_key(one.name));
      if (found != places_.at.end()) {
        place->merged_into = {places_.all[found->second].entry.get(), pending.merged_into.confidence};
        continue;
      }
      std::vector<std::string_view> known;
      for (const auto& other : places_.all) known.push_back(other.entry->name);
      unknown(one, words("“places” không có “%1”.", "There is no “%1” among “places”.", {one.name}), known);
    }
  }
  refuse_circles_of_places();
}

void RegistryBuilder::refuse_circles_of_places() {
  const auto merged = [](const Place* place) {
    const Place* const* into = place->merged_into.hint();
    return into == nullptr ? nullptr : *into;
  };
  for (const auto& [place, pending, file] : places_.all) {
    const Place* next = merged(place.get());
    for (std::size_t steps = 0; next != nullptr && next != place.get() && steps < places_.all.size(); ++steps)
      next = merged(next);
    if (next != place.get()) continue;
    const Reference& one = pending.merged_into.names.front();
    unknown(one,
            words("“%1” nhập vào “%2” rồi lại trở về chính nó.", "“%1” is merged into “%2” and in the end into itself.",
                  {place->name, one.name}),
            {});
  }
}

void RegistryBuilder::link_organs() {
  for (auto& [organ, pending, file] : organs_.all) {
    for (const Reference& one : pending.bodies.names)
      if (const Body* body = find_body(one)) organ->bodies.push_back(body);
  }
}

// A law's or a congress's resolution's name, a plenum's number, a type and number: the other ways to cite.
void RegistryBuilder::index_documents() {
  Registry& out = *registry_;
  for (const auto& kept : documents_.all) {
    const Document* document = kept.entry.get();
    out.by_key_[document->key] = document;
    for (const std::string& name : document->names) out.by_name_[name_key(name)] = document;
    if (document->congress != 0) out.by_plenum_["congress " + std::to_string(document->congress)].push_back(document);
    if (document->symbol.empty()) continue;
    out.by_symbol_[symbol_key(document->symbol)].push_back(document);
    const std::string number(plans::parts_of(document->symbol).number);
    for (const std::string& type : document->types) out.by_number_[type + " " + number].push_back(document);
    const std::uint8_t* term = document->term.hint();
    const std::uint8_t* plenum = document->plenum.hint();
    if (term != nullptr && plenum != nullptr)
      out.by_plenum_[std::to_string(*term) + " " + std::to_string(*plenum)].push_back(document);
  }
  for (auto* index : {&out.by_symbol_, &out.by_number_, &out.by_plenum_}) {
    for (auto& [key, list] : *index) {
      std::ranges::stable_sort(list, [](const Document* a, const Document* b) {
        const plans::Interval* left = a->date.hint();
        const plans::Interval* right = b->date.hint();
        if (left == nullptr || right == nullptr) return left == nullptr && right != nullptr;  // the undated first
        return left->first < right->first;
      });
    }
  }
}

void RegistryBuilder::index_names() {
  Registry& out = *registry_;
  const auto add = [](auto& index, const std::string& key, auto* entry) {
    auto& list = index[key];
    if (std::ranges::find(list, entry) == list.end()) list.push_back(entry);
  };
  for (const auto& kept : bodies_.all) {
    const Body* body = kept.entry.get();
    add(out.by_body_, body_key(body->name), body);
    for (const std::string& alias : body->aliases) add(out.by_body_, body_key(alias), body);
  }
  for (const auto& kept : places_.all) {
    const Place* place = kept.entry.get();
    add(out.by_place_, name_key(place->name), place);
    for (const std::string& alias : place->aliases) add(out.by_place_, name_key(alias), place);
  }
  for (const auto& kept : types_.all) out.by_type_[plans::fold(kept.entry->code)] = kept.entry.get();
  for (const auto& kept : organs_.all) out.by_organ_[plans::fold(kept.entry->code)] = kept.entry.get();
}

std::shared_ptr<const Registry> RegistryBuilder::build(std::string digest) {
  link_documents();
  link_bodies();
  link_places();
  link_organs();
  if (errors_.size() != before_) return nullptr;
  index_documents();
  index_names();
  Registry& out = *registry_;
  std::ranges::sort(out.terms_, {}, &Term::number);
  out.digest_ = std::move(digest);
  for (auto& kept : documents_.all) out.documents_.push_back(std::move(kept.entry));
  for (auto& kept : bodies_.all) out.bodies_.push_back(std::move(kept.entry));
  for (auto& kept : places_.all) out.places_.push_back(std::move(kept.entry));
  for (auto& kept : types_.all) out.types_.push_back(std::move(kept.entry));
  for (auto& kept : organs_.all) out.organs_.push_back(std::move(kept.entry));
  return std::move(registry_);
}

}  // namespace rasoat::rules
