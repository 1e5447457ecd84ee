// Check "indicator-range": a range whose first number is the greater.
#include <algorithm>

#include "plans/digits.h"
#include "plans/source_edit.h"
#include "plans/text.h"
#include "plans/value.h"
#include "rules/native/checks.h"
#include "rules/native/indicators.h"

namespace rasoat::rules {

using plans::Figure;
using plans::is_digit;
using plans::Plan;
using plans::PlanNode;
using plans::Span;
using plans::Value;

namespace {

// The numbers of a text as written, without what stands around them.
std::vector<Span> numerals_in(std::string_view text) {
  std::vector<Span> found;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_digit(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && (is_digit(text[end]) || text[end] == '.' || text[end] == ',')) ++end;
    while (!is_digit(text[end - 1])) --end;
    found.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
    at = end;
  }
  return found;
}

// The two numbers changed over, where nothing but the dash and per cent signs stands between them.
std::optional<plans::Edit> turned_round(const Plan& plan, const Value& value) {
  const std::vector<Span> numerals = numerals_in(value.text);
  if (numerals.size() != 2) return std::nullopt;
  std::string between = plans::fold(value.text.substr(numerals[0].end, numerals[1].begin - numerals[0].end));
  std::erase_if(between, [](char byte) { return byte == ' ' || byte == '%'; });
  if (between != "-" && between != "đến") return std::nullopt;
  const plans::SourceMap map(value.text, plan[value.node].value, plan.source());
  return map.edit({{std::string(plans::text_of(numerals[1], value.text)), numerals[0]},
                   {std::string(plans::text_of(numerals[0], value.text)), numerals[1]}},
                  false);
}

bool is_reversed(const Figure& figure) {
  return figure.range && figure.change != plans::Change::kFall && figure.low > figure.high;
}

std::string in_order(const Figure& figure) {
  const std::string_view percent = figure.percent ? "%" : "";
  return to_vietnamese(figure.high) + " - " + to_vietnamese(figure.low) + std::string(percent);
}

}  // namespace

NativeVerdicts indicator_range(const NativeCase& asked) {
  NativeVerdicts verdicts;
  for (std::size_t i = 0; i < asked.subjects.size(); ++i) {
    const PlanNode indicator = asked.subjects[i];
    for (const PlanNode node : values_of(asked.plan, indicator)) {
      const Value& value = asked.knowledge.readings().value(node);
      if (value.form != plans::ValueForm::kNumber) continue;
      const auto at = std::find_if(value.number().figures.begin(), value.number().figures.end(), is_reversed);
      if (at == value.number().figures.end() || speaks_of_words(asked, indicator)) continue;
      Breach breach;
      breach.node = value.node;
      breach.where = asked.plan[value.node].value;
      breach.arguments = {{"value", std::string(value.text)}, {"proper", in_order(*at)}};
      breach.edit = turned_round(asked.plan, value);
      verdicts[i].breaches.push_back(std::move(breach));
    }
  }
  return verdicts;
}

}  // namespace rasoat::rules
