#include "app/form.h"

#include <algorithm>
#include <array>
#include <utility>

#include "plans/text.h"

namespace rasoat::app {

using plans::Block;
using plans::Field;
using plans::kNoNode;
using plans::NodeId;
using plans::NodeKind;
using plans::ValueKind;

namespace {

// Two elements with the same text under one of these are about the same thing.
constexpr std::array<std::string_view, 3> kSubjects = {"nhom", "han_che", "cap"};

bool is_particular(const Field& field) {
  switch (field.kind) {
    case ValueKind::kDate:
    case ValueKind::kYear:
    case ValueKind::kNumber:
    case ValueKind::kSymbol:
    case ValueKind::kName:
    case ValueKind::kId:
      return true;
    case ValueKind::kBlock:
      return field.block == Block::kBody || field.block == Block::kDeadline || field.block == Block::kPerson;
    default:
      return false;
  }
}

std::vector<Form> elements_of(const Form& form) {
  if (form.kind == FormKind::kList) return form.parts;
  Form one = form;
  one.key.clear();
  return {std::move(one)};
}

void make_list(Form& form) {
  if (form.kind == FormKind::kList) return;
  Form list;
  list.kind = FormKind::kList;
  list.key = std::exchange(form.key, "");
  list.notes = std::exchange(form.notes, {});
  list.parts.push_back(std::move(form));
  form = std::move(list);
}

class Merger {
 public:
  explicit Merger(const Merging& how) : how_(how) {}

  void mapping(Form& into, const Form& from, Block block) const {
    for (const Form& part : from.parts) {
      const Field* field = plans::find_field(block, plans::fold_key(part.key));
      if (field != nullptr) entry(into, part, *field);
    }
  }

 private:
  void entry(Form& into, const Form& part, const Field& field) const {
    const bool leave = how_.leave == Leave::kParticulars && is_particular(field);
    Form* there = into.find(field.key);
    if (there == nullptr) {
      Form added = leave ? text_form(kBlank) : completed(part, field);
      if (field.many && field.kind == ValueKind::kBlock)
        for (Form& element : added.parts) element = noted(std::move(element), field);
      added.key = field.key;
      into.parts.push_back(std::move(added));
    } else if (leave) {
      return;
    } else if (field.many && field.kind == ValueKind::kBlock) {
      list(*there, part, field);
    } else if (there->kind == FormKind::kMapping && part.kind == FormKind::kMapping) {
      mapping(*there, part, field.block);
    } else if (there->kind != FormKind::kMapping && plans::is_placeholder(first_text(*there))) {
      Form replaced = part;
      replaced.key = field.key;
      *there = std::move(replaced);
    }
  }

  static std::string_view first_text(const Form& form) {
    return form.kind == FormKind::kList ? (form.parts.empty() ? std::string_view{} : first_text(form.parts.front()))
                                        : form.text;
  }

  void list(Form& into, const Form& from, const Field& field) const {
    make_list(into);
    for (const Form& element : elements_of(from)) {
      Form* same = element.kind == FormKind::kMapping ? same_subject(into, element) : nullptr;
      if (same != nullptr) {
        mapping(*same, element, field.block);
      } else {
        into.parts.push_back(noted(completed_element(element, field), field));
      }
    }
  }

  // A group is known by its work, which bears the note.
  Form noted(Form element, const Field& field) const {
    if (how_.note.empty()) return element;
    if (field.block != Block::kGroup) {
      element.notes.push_back(how_.note);
    } else if (Form* works = element.find("cong_viec")) {
      for (Form& work : works->parts) work.notes.push_back(how_.note);
    }
    return element;
  }

  // Groups of no task of the guidance are one group: the unit's own.
  static Form* same_subject(Form& list, const Form& element) {
    for (Form& there : list.parts) {
      if (there.kind != FormKind::kMapping) continue;
      const bool own = element.find("cong_viec") != nullptr && element.find("nhom") == nullptr &&
                       there.find("cong_viec") != nullptr && there.find("nhom") == nullptr;
      const bool same = std::ranges::any_of(kSubjects, [&](std::string_view key) {
        return !element.text_of(key).empty() && element.text_of(key) == there.text_of(key);
      });
      if (own || same) return &there;
    }
    return nullptr;
  }

  Form completed(const Form& part, const Field& field) const {
    if (field.kind != ValueKind::kBlock) return part;
    if (!field.many) return completed_element(part, field);
    Form list;
    list.kind = FormKind::kList;
    for (const Form& element : elements_of(part)) list.parts.push_back(completed_element(element, field));
    return list;
  }

  // The model of such an element, with what the example says.
  Form completed_element(const Form& element, const Field& field) const {
    const auto model = how_.models.find(field.block);
    if (element.kind != FormKind::kMapping) {
      // The short form is one key of the full one.
      const std::string_view key = plans::block_info(field.block).short_form;
      if (element.kind != FormKind::kText || model == how_.models.end() || model->second.find(key) == nullptr)
        return element;
      Form whole = model->second;
      whole.key.clear();
      whole.find(key)->text = element.text;
      return whole;
    }
    Form form;
    form.kind = FormKind::kMapping;
    if (model != how_.models.end()) form = model->second;
    form.key.clear();
    if (field.block == Block::kGroup && element.find("nhom") == nullptr)
      std::erase_if(form.parts, [](const Form& part) { return part.key == "nhom"; });
    for (const Form& part : element.parts) {
      const Field* inner = plans::find_field(field.block, plans::fold_key(part.key));
      if (inner == nullptr || (how_.leave == Leave::kParticulars && is_particular(*inner))) continue;
      Form value = completed(part, *inner);
      value.key = inner->key;
      if (Form* there = form.find(inner->key)) {
        *there = std::move(value);
      } else {
        form.parts.push_back(std::move(value));
      }
    }
    return form;
  }

  const Merging& how_;
};

void collect_models(const Form& mapping, Block block, Models& models) {
  for (const Form& part : mapping.parts) {
    const Field* field = plans::find_field(block, part.key);
    if (field == nullptr || field->kind != ValueKind::kBlock) continue;
    for (const Form& element : elements_of(part)) {
      if (element.kind != FormKind::kMapping) continue;
      models.try_emplace(field->block, element);
      collect_models(element, field->block, models);
    }
  }
}

}  // namespace

Form* Form::find(std::string_view wanted) {
  const auto found = std::ranges::find(parts, wanted, &Form::key);
  return kind == FormKind::kMapping && found != parts.end() ? &*found : nullptr;
}

const Form* Form::find(std::string_view wanted) const { return const_cast<Form*>(this)->find(wanted); }

std::string_view Form::text_of(std::string_view wanted) const {
  const Form* found = find(wanted);
  return found == nullptr ? std::string_view{} : found->text;
}

Form text_form(std::string_view text) {
  Form form;
  form.text = text;
  return form;
}

namespace {

// An alias may refer to what it stands in.
constexpr int kDeepest = 64;

Form read_node(const plans::Document& document, NodeId node, int depth) {
  Form form;
  if (node == kNoNode || depth > kDeepest) return form;
  if (document.kind(node) == NodeKind::kAlias) return read_node(document, document.alias_target(node), depth + 1);
  std::string scratch;
  if (document.kind(node) == NodeKind::kMapping) {
    form.kind = FormKind::kMapping;
    for (NodeId key = document.first_child(node); key != kNoNode; key = document.next(document.next(key))) {
      form.parts.push_back(read_node(document, document.next(key), depth + 1));
      form.parts.back().key = document.text(key, scratch);
    }
  } else if (document.kind(node) == NodeKind::kSequence) {
    form.kind = FormKind::kList;
    for (NodeId child = document.first_child(node); child != kNoNode; child = document.next(child))
      form.parts.push_back(read_node(document, child, depth + 1));
  } else if (document.kind(node) == NodeKind::kScalar) {
    form.text = document.text(node, scratch);
  }
  return form;
}

}  // namespace

Form read_form(const plans::Document& document, NodeId node) { return read_node(document, node, 0); }

Models models_of(const Form& plan) {
  Models models;
  collect_models(plan, Block::kPlan, models);
  return models;
}

void merge(Form& into, const Form& from, Block block, const Merging& how) { Merger(how).mapping(into, from, block); }

}  // namespace rasoat::app
