#include "rules/language/load_condition.h"

#include <algorithm>
#include <utility>

#include "plans/symbol.h"
#include "plans/text.h"

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
    for (std::string_view rest = found->binds; !rest.empty();) {
      const std::size_t end = std::min(rest.find(' '), rest.size());
      names_.push_back(rest.substr(0, end));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    load_value(condition, *found, value, subject);
  }
  return condition;
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
  switch (found.shape) {
    case Shape::kConditions:
    case Shape::kCondition:
      load_parts(condition, value, subject);
      break;
    case Shape::kPath:
      (void)load_one_path(condition.paths, value, subject);
      break;
    case Shape::kPaths:
      load_paths(condition.paths, value, subject);
      break;
    case Shape::kCodes:
      condition.words = reader_.codes(value, found.codes);
      break;
    default:
      load_mapping(condition, value, subject, found.section);
      break;
  }
}

void ConditionLoader::load_mapping(Condition& condition, NodeId value, const Subject& subject, Section section) {
  const Fields fields = reader_.fields(value, section);
  Subject leads_to;
  const NodeId path = fields.has("path") ? fields["path"] : fields["by"];
  if (path != kNoNode) leads_to = load_one_path(condition.paths, path, subject);
  const bool resolved = path == kNoNode || !condition.paths.empty();
  switch (condition.op) {
    case Op::kOneOf:
      load_one_of(condition, fields, leads_to);
      break;
    case Op::kMatches:
      load_matches(condition, fields);
      break;
    case Op::kMentions:
      load_mentions(condition, value, fields);
      break;
    case Op::kCount:
      load_count(condition, value, fields);
      break;
    case Op::kRefersTo:
      load_paths(condition.targets, fields["targets"], subject);
      break;
    case Op::kCovers:
      if (resolved) load_covers(condition, fields, leads_to);
      break;
    case Op::kCites:
      load_cites(condition, value, fields, subject);
      load_paths(condition.targets, fields["in"], subject);
      break;
    case Op::kPlanDate:
      condition.period = reader_.period(fields);
      break;
    default:
      break;
  }
  // What a `where` says of nodes that could not be found would only be a second error.
  if (resolved && path != kNoNode) load_where(condition, fields, leads_to);
}

void ConditionLoader::load_one_of(Condition& condition, const Fields& fields, const Subject& leads_to) {
  const bool closed = leads_to.field != nullptr && leads_to.field->kind == plans::ValueKind::kCode;
  if (closed && fields.has("values") && !plans::code_list(leads_to.field->codes).empty()) {
    if (!reader_.shaped(Shape::kCodes, fields["values"], fields["values"], leads_to.field->codes)) return;
    condition.words = reader_.codes(fields["values"], leads_to.field->codes);
  } else {
    condition.words = reader_.texts(fields["values"]);
  }
  for (std::string& word : condition.words) word = plans::fold_key(word);
}

void ConditionLoader::load_matches(Condition& condition, const Fields& fields) {
  condition.anywhere = reader_.flag(fields["anywhere"]).value_or(false);
  if (!fields.has("pattern")) return;
  condition.pattern = std::make_shared<Pattern>(reader_.text(fields["pattern"]));
  if (pack_.proven) return;
  if (condition.pattern->too_large()) {
    reader_.report(fields["pattern"], words("Mẫu quá lớn để chạy nhanh.", "The pattern is too large to be fast."),
                   words("Không lặp \\p{…} hay nhóm lớn bằng {m,n}; dùng + hoặc *.",
                         "Do not repeat \\p{…} or a large group by {m,n}; use + or *."));
  } else if (const std::string error = condition.pattern->error(); !error.empty()) {
    reader_.report(fields["pattern"],
                   words("Mẫu sai cú pháp RE2 (%1).", "The pattern is no RE2 pattern (%1).", {error}),
                   words("Thêm “\\” trước dấu đặc biệt như ( [ + . nếu muốn chính dấu đó.",
                         "Put “\\” before a special character such as ( [ + . if you mean it."));
  }
}

void ConditionLoader::load_mentions(Condition& condition, NodeId value, const Fields& fields) {
  if (fields.written("phrases") == fields.written("lexicon")) {
    reader_.report(value, words("“mentions” cần đúng một trong hai: “phrases” hoặc “lexicon”.",
                                "“mentions” needs either “phrases” or “lexicon”."));
  }
  for (const std::string& phrase : reader_.texts(fields["phrases"])) condition.words.push_back(plans::fold(phrase));
  if (!fields.has("lexicon")) return;
  if (const Lexicon* lexicon = find_named(pack_.data.lexicons, reader_.text(fields["lexicon"]))) {
    condition.words = lexicon->phrases;
  } else {
    no_such(fields["lexicon"], "Bộ quy tắc không có danh sách cụm từ “%1”.", "The pack has no lexicon “%1”.",
            names_of(pack_.data.lexicons));
  }
}

void ConditionLoader::load_count(Condition& condition, NodeId value, const Fields& fields) {
  condition.at_least = reader_.count(fields["at_least"]);
  condition.at_most = reader_.count(fields["at_most"]);
  if (!fields.written("at_least") && !fields.written("at_most")) {
    reader_.report(value, words("“count” cần “at_least” hoặc “at_most”.", "“count” needs “at_least” or “at_most”."));
  } else if (condition.at_least.value_or(0) > condition.at_most.value_or(0xFFFFFFFF)) {
    reader_.report(fields["at_least"], words("“at_least” lớn hơn “at_most”: không bao giờ đúng.",
                                             "“at_least” is above “at_most”: this is never true."));
  }
}

void ConditionLoader::load_covers(Condition& condition, const Fields& fields, const Subject& by) {
  if (fields.has("match")) {
    if (auto match = load_path(reader_, fields["match"], by)) condition.match = std::move(match->path);
  }
  if (!fields.has("list")) return;
  condition.list = reader_.text(fields["list"]);
  if (const CodeList* list = find_named(pack_.data.lists, condition.list)) {
    condition.codes = list->codes;
  } else {
    no_such(fields["list"], "Bộ quy tắc không có danh mục “%1”.", "The pack has no list “%1”.",
            names_of(pack_.data.lists));
  }
}

void ConditionLoader::load_cites(Condition& condition, NodeId node, const Fields& fields, const Subject& subject) {
  condition.nested = reader_.flag(fields["nested"]).value_or(false);
  if (fields.has("document") == fields.has("document_at")) {
    reader_.report(node,
                   words("“cites” cần một trong hai khóa: document hoặc document_at.",
                         "“cites” takes one of two keys: document or document_at."),
                   {});
    return;
  }
  if (fields.has("document_at")) {
    (void)load_one_path(condition.paths, fields["document_at"], subject);
    return;
  }
  if (const KnownDocument* document = find_document(pack_.data, reader_.text(fields["document"]))) {
    condition.words = {document->symbol};
    return;
  }
  std::vector<std::string_view> symbols;
  for (const KnownDocument& one : pack_.data.documents) symbols.push_back(one.symbol);
  no_such(fields["document"], "Bộ quy tắc không có văn bản “%1”.", "The pack has no document “%1”.", symbols);
}

void ConditionLoader::load_where(Condition& condition, const Fields& fields, const Subject& subject) {
  if (fields.has("where")) condition.parts.push_back(load(fields["where"], subject));
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

void ConditionLoader::no_such(NodeId node, std::string_view vi, std::string_view en,
                              const std::vector<std::string_view>& known) {
  const std::string name = reader_.text(node);
  reader_.report(node, words(vi, en, {name}), suggestion(name, known));
}

}  // namespace rasoat::rules
