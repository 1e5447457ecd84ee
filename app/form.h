// A plan to be filled in, as a tree that is put together and then written as commented YAML.
//
// Distinct from plans::Plan, which is read and judged and never changed: a Form is made of templates and examples, has
// comments, and knows the format's table only where it must (what is a name or a date, to be left blank). What is
// written reads back as the same Form.
//
//   Form plan = read_form(document, document.root());
//   merge(plan, example, plans::Block::kPlan, {models, Leave::kParticulars, "…"});
//   std::cout << form_text(plan);
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "plans/document.h"
#include "plans/format.h"

namespace rasoat::app {

inline constexpr std::string_view kBlank = "……";  // plans::is_placeholder knows it

enum class FormKind : std::uint8_t { kText, kList, kMapping };

struct Form {
  FormKind kind = FormKind::kText;
  std::string key;  // in a mapping
  std::string text;
  std::vector<Form> parts;
  std::vector<std::string> notes;  // comment lines above it
  std::string hint;                // comment at the end of its line

  [[nodiscard]] Form* find(std::string_view wanted);
  [[nodiscard]] const Form* find(std::string_view wanted) const;
  // The text under `wanted`, "" when there is none.
  [[nodiscard]] std::string_view text_of(std::string_view wanted) const;
};

[[nodiscard]] Form text_form(std::string_view text);

// Aliases are followed; what is empty or broken is left out.
[[nodiscard]] Form read_form(const plans::Document& document, plans::NodeId node);

// The first element of each kind in a template: what an element has beside what an example says of it.
using Models = std::map<plans::Block, Form>;
[[nodiscard]] Models models_of(const Form& plan);

// What of an example is not taken over: nothing, or the names, dates and figures, which are the unit's own.
enum class Leave : std::uint8_t { kNothing, kParticulars };

struct Merging {
  const Models& models;
  Leave leave = Leave::kNothing;
  std::string note;  // above every element added; "" for none
};

// Adds to `into` what `from` has more: elements to lists (those for the same task, shortcoming or level are one), keys
// to mappings, texts where a blank is.
void merge(Form& into, const Form& from, plans::Block block, const Merging& how);

[[nodiscard]] std::string form_text(const Form& form);

}  // namespace rasoat::app
