#include "rules/language/load_condition.h"

#include <algorithm>
#include <utility>

#include "plans/date.h"
#include "plans/number.h"
#include "plans/symbol.h"
#include "plans/text.h"
#include "rules/language/operand.h"

namespace rasoat::rules {

using plans::kNoNode;
using plans::NodeId;

namespace {

template <typename Named>
const Named* find_named(const std::vector<Named>& all, std::string_view name) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const Named& one) { return one.name == name; });
  return found == all.end() ? nullptr : &*found;
}

template <typename Named>
std::vector<std::string_view> names_of(const std::vector<Named>& all) {
  std::vector<std::string_view> names;
  for (const Named& one : all) names.push_back(one.name);
  return names;
}

}  // namespace

const KnownDocument* find_document(const PackData& data, std::string_view symbol) {
  for (const KnownDocument& document : data.documents) {
    if (document.symbol == symbol) return &document;
  }
  for (const KnownDocument& document : data.documents) {
    if (plans::same_symbol(document.symbol, symbol)) return &document;
  }
  return nullptr;
}

Condition ConditionLoader::load(NodeId node, const Subject& subject) {
  Condition condition;
  condition.where = reader_.document().span(node);
  NodeId value = kNoNode;
  if (const Operator* found = only_operator(node, value)) {
    condition.op = found->op;
    for (const std::string_view name : split_words(found->binds)) names_.push_back(name);
    load_value(condition, *found, value, subject);
  }
  return condition;
}

template <typename Named>
const Named* ConditionLoader::named(const std::vector<Named>& all, NodeId value, std::string_view vi,
                                    std::string_view en) {
  const std::string name = reader_.text(value);
  const Named* found = find_named(all, name);
  if (found == nullptr) reader_.report(value, words(vi, en, {name}), suggestion(name, names_of(all)));
  return found;
}

const Operator* ConditionLoader::only_operator(NodeId node, NodeId& value) {
  const plans::Document& doc = reader_.document();
  const Operator* found = nullptr;
  NodeId second = kNoNode;
  bool wrong = doc.damaged(node);
  for (NodeId key = doc.first_child(node); key != kNoNode; key = doc.next(doc.next(key))) {
    if (doc.kind(key) != plans::NodeKind::kScalar) {
      wrong = true;
      continue;
    }
    const std::string name = reader_.text(key);
    const Operator* known = find_operator(name);
    if (known == nullptr) {
      std::vector<std::string_view> all;
      for (const Operator& one : operators()) all.push_back(one.name);
      reader_.report(key, words("Không có điều kiện “%1”.", "There is no condition “%1”.", {name}),
                     suggestion(name, all));
      wrong = true;
    } else if (found != nullptr) {
      if (second == kNoNode) second = key;
    } else {
      found = known;
      if (reader_.shaped(known->shape, key, doc.next(key), known->codes)) value = doc.next(key);
    }
  }
  if (second != kNoNode) {
    reader_.report(
        second,
        words("Mỗi điều kiện chỉ có một phép; ở đây có hơn một.", "A condition has one operator; here are several."),
        words("Ghép các phép bằng “all: [{ … }, { … }]”.", "Join them with “all: [{ … }, { … }]”."));
  } else if (found == nullptr && !wrong) {
    reader_.report(
        node, words("Điều kiện trống.", "The condition is empty."),
        words("Viết một phép, ví dụ { exists: chu_tri }.", "Write an operator, such as { exists: chu_tri }."));
  }
  return value == kNoNode ? nullptr : found;
}

void ConditionLoader::load_value(Condition& condition, const Operator& found, NodeId value, const Subject& subject) {
  if (found.shape != Shape::kMapping) {
    const Key whole{found.name, found.shape, true, Section::kNone, found.codes, {}, {}, found.slot};
    fill(condition, whole, value, subject, subject);
    if (found.operand == Operand::kAny) return;
    if (const auto there = load_path(reader_, value, subject)) check_operand(value, found.operand, there->leads_to);
    return;
  }
  const Fields fields = reader_.fields(value, found.keys);
  check_choice(found, fields, value);
  // What a path leads to comes first: the other keys are read by it. Where it leads nowhere, they would only make a
  // second error.
  Subject leads_to;
  for (const Key& key : found.keys) {
    if (key.slot != Slot::kPath || !fields.has(key.name)) continue;
    leads_to = load_one_path(condition.paths, fields[key.name], subject);
    if (condition.paths.empty()) return;
  }
  for (const Key& key : found.keys) {
    if (key.slot != Slot::kPath && fields.has(key.name)) fill(condition, key, fields[key.name], subject, leads_to);
  }
  check_operands(found, fields, leads_to, subject);
  if (condition.at_least.value_or(0) > condition.at_most.value_or(0xFFFFFFFF)) {
    reader_.report(fields["at_least"], words("“at_least” lớn hơn “at_most”: không bao giờ đúng.",
                                             "“at_least” is above “at_most”: this is never true."));
  }
  if (found.op == Op::kPlanDate) load_period(condition, fields, value);
}

void ConditionLoader::load_period(Condition& condition, const Fields& fields, NodeId value) {
  condition.period = reader_.period(fields);
  if (fields.written("from") || fields.written("until")) return;
  reader_.report(
      value, words("“plan_date” cần “from”, “until” hoặc cả hai.", "“plan_date” needs “from”, “until” or both."),
      words("Ví dụ: { plan_date: { from: 2025-07-01 } }.", "For example: { plan_date: { from: 2025-07-01 } }."));
}

void ConditionLoader::check_operand(NodeId path, Operand wanted, const Subject& there) {
  if (fits(wanted, kind_of(there))) return;
  const Wording kind = operand_words(wanted);
  const std::string written = reader_.text(path);
  reader_.report(path, {"“" + written + "” không phải là " + kind.vi + ", không so sánh được.",
                        "“" + written + "” is not " + kind.en + "; it cannot be compared."});
}

void ConditionLoader::check_operands(const Operator& found, const Fields& fields, const Subject& leads_to,
                                     const Subject& subject) {
  if (found.operand == Operand::kAny) return;
  check_operand(fields["path"], found.operand, leads_to);
  // The two sides are alike: a date is never compared with a number.
  const Operand own = kind_of(leads_to);
  const Operand wanted = own == Operand::kNumber ? Operand::kNumber : Operand::kTime;
  for (const Key& key : found.keys) {
    if (key.slot != Slot::kTargets || !fields.has(key.name)) continue;
    if (const auto other = load_path(reader_, fields[key.name], subject)) {
      check_operand(fields[key.name], wanted, other->leads_to);
    }
  }
}

void ConditionLoader::load_literal(Condition& condition, NodeId value, const Subject& leads_to) {
  condition.literal = reader_.text(value);
  const bool number = kind_of(leads_to) == Operand::kNumber;
  const bool read = number ? plans::read_number(condition.literal).figures.size() == 1
                           : plans::read_date(condition.literal).outcome == plans::DateOutcome::kDate;
  if (read) return;
  reader_.report(value, number ? words("“%1” không phải là một số.", "“%1” is no number.", {condition.literal})
                               : words("“%1” không phải là ngày có thật.", "“%1” is no date.", {condition.literal}));
}

void ConditionLoader::check_choice(const Operator& found, const Fields& fields, NodeId value) {
  const bool exactly = !found.exactly_one.empty();
  const std::vector<std::string_view> keys = split_words(exactly ? found.exactly_one : found.at_least_one);
  if (keys.empty()) return;
  const auto written =
      std::count_if(keys.begin(), keys.end(), [&](std::string_view key) { return fields.written(key); });
  if (written == 1 || (!exactly && written > 1)) return;
  reader_.report(
      value, exactly ? words("“%1” cần đúng một trong hai: “%2” hoặc “%3”.", "“%1” needs either “%2” or “%3”.",
                             {found.name, keys[0], keys[1]})
                     : words("“%1” cần “%2” hoặc “%3”.", "“%1” needs “%2” or “%3”.", {found.name, keys[0], keys[1]}));
}

void ConditionLoader::fill(Condition& condition, const Key& key, NodeId value, const Subject& subject,
                           const Subject& leads_to) {
  switch (key.slot) {
    case Slot::kPath:
    case Slot::kDocumentAt:
      return load_paths(condition.paths, value, subject);
    case Slot::kTargets:
      return load_paths(condition.targets, value, subject);
    case Slot::kWhere:
      return load_parts(condition, value, leads_to);
    case Slot::kPattern:
      return load_pattern(condition, value);
    case Slot::kMatch:
      if (auto match = load_path(reader_, value, leads_to)) condition.match = std::move(match->path);
      return;
    case Slot::kAtLeast:
      condition.at_least = limit(value);
      return;
    case Slot::kAtMost:
      condition.at_most = limit(value);
      return;
    case Slot::kAnywhere:
      condition.anywhere = reader_.flag(value).value_or(false);
      return;
    case Slot::kNested:
      condition.nested = reader_.flag(value).value_or(false);
      return;
    case Slot::kFrom:
    case Slot::kUntil:
      return;  // one period, see load_period
    case Slot::kLiteral:
      return load_literal(condition, value, leads_to);
    case Slot::kItem:
      condition.item = plans::fold_key(reader_.text(value));
      return;
    default:
      return fill_words(condition, key, value, leads_to);
  }
}

void ConditionLoader::fill_words(Condition& condition, const Key& key, NodeId value, const Subject& leads_to) {
  switch (key.slot) {
    case Slot::kValues:
      return load_values(condition, key, value, leads_to);
    case Slot::kPhrases:
      for (const std::string& phrase : reader_.texts(value)) condition.words.push_back(plans::fold(phrase));
      return;
    case Slot::kLexicon:
      if (const Lexicon* found = named(pack_.data.lexicons, value, "Bộ quy tắc không có danh sách cụm từ “%1”.",
                                       "The pack has no lexicon “%1”.")) {
        condition.words = found->phrases;
      }
      return;
    case Slot::kList:
      condition.list = reader_.text(value);
      if (const CodeList* found =
              named(pack_.data.lists, value, "Bộ quy tắc không có danh mục “%1”.", "The pack has no list “%1”.")) {
        condition.codes = found->codes;
        if (condition.op == Op::kNamesEntry)
          for (const CodeEntry& entry : found->codes) condition.words.push_back(plans::fold(entry.name.vi));
      }
      return;
    case Slot::kSetting:
      if (const Setting* found = setting(value, reader_.text(value))) {
        if (found->number)
          reader_.report(value, words("Tham số “%1” là một số, không phải danh sách để có mục nào.",
                                      "The setting “%1” is a number, and no list that has entries.", {found->name}));
        for (const std::string& one : found->values) condition.words.push_back(plans::fold_key(one));
      }
      return;
    case Slot::kDocument:
      return load_document(condition, value);
    default:
      return;
  }
}

void ConditionLoader::load_values(Condition& condition, const Key& key, NodeId value, const Subject& leads_to) {
  std::string_view list = key.codes;
  const plans::Field* field = leads_to.field;
  if (list.empty() && field != nullptr && field->kind == plans::ValueKind::kCode &&
      !plans::code_list(field->codes).empty()) {
    list = field->codes;
    if (!reader_.shaped(Shape::kCodes, value, value, list)) return;
  }
  condition.words = list.empty() ? reader_.texts(value) : reader_.codes(value, list);
  for (std::string& word : condition.words) word = plans::fold_key(word);
}

void ConditionLoader::load_pattern(Condition& condition, NodeId value) {
  condition.pattern = std::make_shared<Pattern>(reader_.text(value));
  if (pack_.proven) return;
  if (condition.pattern->too_large()) {
    reader_.report(value, words("Mẫu quá lớn để chạy nhanh.", "The pattern is too large to be fast."),
                   words("Không lặp \\p{…} hay nhóm lớn bằng {m,n}; dùng + hoặc *.",
                         "Do not repeat \\p{…} or a large group by {m,n}; use + or *."));
  } else if (const std::string error = condition.pattern->error(); !error.empty()) {
    reader_.report(value, words("Mẫu sai cú pháp RE2 (%1).", "The pattern is no RE2 pattern (%1).", {error}),
                   words("Thêm “\\” trước dấu đặc biệt như ( [ + . nếu muốn chính dấu đó.",
                         "Put “\\” before a special character such as ( [ + . if you mean it."));
  }
}

std::optional<std::uint32_t> ConditionLoader::limit(NodeId value) {
  const std::string written = reader_.text(value);
  if (!written.starts_with('$')) return reader_.count(value);
  const Setting* found = setting(value, written.substr(1));
  if (found == nullptr) return std::nullopt;
  if (found->number) return found->number;
  reader_.report(value, words("Tham số “%1” không phải là một số.", "The setting “%1” is no number.", {found->name}));
  return std::nullopt;
}

const Setting* ConditionLoader::setting(NodeId value, std::string_view name) {
  const Setting* found = find_named(pack_.data.settings, name);
  if (found == nullptr) {
    reader_.report(value, words("Bộ quy tắc không có tham số “%1”.", "The pack has no setting “%1”.", {name}),
                   suggestion(name, names_of(pack_.data.settings)));
  } else {
    settings_.push_back(found->name);
  }
  return found;
}

void ConditionLoader::load_document(Condition& condition, NodeId value) {
  if (const KnownDocument* document = find_document(pack_.data, reader_.text(value))) {
    condition.words = {document->symbol};
    return;
  }
  std::vector<std::string_view> symbols;
  for (const KnownDocument& one : pack_.data.documents) symbols.push_back(one.symbol);
  const std::string name = reader_.text(value);
  reader_.report(value, words("Bộ quy tắc không có văn bản “%1”.", "The pack has no document “%1”.", {name}),
                 suggestion(name, symbols));
}

void ConditionLoader::load_parts(Condition& condition, NodeId list, const Subject& subject) {
  for (const NodeId part : reader_.elements(list)) condition.parts.push_back(load(part, subject));
}

Subject ConditionLoader::load_one_path(std::vector<Path>& into, NodeId node, const Subject& subject) {
  auto loaded = load_path(reader_, node, subject);
  if (!loaded) return {};
  into.push_back(std::move(loaded->path));
  return loaded->leads_to;
}

void ConditionLoader::load_paths(std::vector<Path>& into, NodeId list, const Subject& subject) {
  for (const NodeId element : reader_.elements(list)) (void)load_one_path(into, element, subject);
}

}  // namespace rasoat::rules
