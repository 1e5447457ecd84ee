#include "rules/language/load_path.h"

#include <algorithm>

#include "plans/text.h"

namespace rasoat::rules {

using plans::Block;
using plans::Field;
using plans::NodeId;

namespace {

constexpr std::string_view kEvery = "every ";

Subject after(const Field& field) {
  return {field.kind == plans::ValueKind::kBlock ? field.block : Block::kNone, &field};
}

// Follows the keys of one written path, from left to right.
class PathLoader {
 public:
  PathLoader(RuleReader& reader, NodeId node) : reader_(reader), node_(node), text_(reader.text(node)) {}

  const std::string& text() const { return text_; }

  // Starts at an `every …` selector if the path does; where the steps begin is then known.
  bool starts_with_every() const { return text_.starts_with(kEvery); }
  const Selector* every() {
    const std::string_view head = std::string_view(text_).substr(0, text_.find('.'));
    std::vector<std::string_view> known;
    for (const Selector& selector : selectors()) {
      if (!selector.written.starts_with(kEvery)) continue;
      known.push_back(selector.written);
      if (selector.written != head) continue;
      at_ = std::min(head.size() + 1, text_.size());
      return &selector;
    }
    reader_.report(reader_.part(node_, 0, head.size()),
                   words("Không có cách chọn “%1”.", "There is no selector “%1”.", {head}), suggestion(head, known));
    return nullptr;
  }

  std::optional<LoadedPath> follow(Root root, Subject subject, std::size_t from = 0) {
    LoadedPath loaded{{root, {}, text_}, subject};
    for (at_ = std::max(at_, from); at_ < text_.size();) {
      const std::size_t end = std::min(text_.find('.', at_), text_.size());
      const Field* field = step(loaded.leads_to, std::string_view(text_).substr(at_, end - at_));
      if (field == nullptr) return std::nullopt;
      loaded.path.steps.push_back(field);
      loaded.leads_to = after(*field);
      at_ = end + 1;
    }
    if (text_.ends_with('.') && text_ != ".") {
      reader_.report(node_, words("Đường dẫn “%1” kết thúc bằng dấu chấm.", "The path “%1” ends with a dot.", {text_}));
      return std::nullopt;
    }
    return loaded;
  }

 private:
  const Field* step(const Subject& subject, std::string_view key) {
    const plans::Span where = reader_.part(node_, at_, key.size());
    if (subject.block == Block::kNone) {
      const std::string_view inside = subject.field == nullptr ? "đoạn chữ" : subject.field->key;
      const std::string_view inside_en = subject.field == nullptr ? "a text" : subject.field->key;
      reader_.report(where,
                     words("“%2” chỉ là chữ, bên trong không có “%1”.", "“%3” is a plain text; there is no “%1” in it.",
                           {key, inside, inside_en}),
                     words("Dùng “.” để chỉ chính nó.", "Use “.” for the text itself."));
      return nullptr;
    }
    if (const Field* field = plans::find_field(subject.block, key)) return field;
    const plans::BlockInfo& info = plans::block_info(subject.block);
    reader_.report(where,
                   words("Định dạng kế hoạch không có “%1” trong %2.", "The plan format has no “%1” in %3.",
                         {key, info.label_vi, info.label_en}),
                   suggestion(key, plans::known_keys(subject.block)));
    return nullptr;
  }

  RuleReader& reader_;
  NodeId node_;
  std::string text_;
  std::size_t at_ = 0;
};

}  // namespace

std::optional<LoadedPath> load_path(RuleReader& reader, NodeId node, const Subject& subject) {
  PathLoader loader(reader, node);
  if (loader.text() == ".") return LoadedPath{{Root::kSubject, {}, "."}, subject};
  if (loader.text().starts_with('/')) return loader.follow(Root::kPlan, {Block::kPlan, nullptr}, 1);
  if (!loader.starts_with_every()) return loader.follow(Root::kSubject, subject);
  const Selector* every = loader.every();
  return every == nullptr ? std::nullopt : loader.follow(every->root, {every->block, nullptr});
}

std::optional<LoadedPath> load_selector(RuleReader& reader, NodeId node) {
  PathLoader loader(reader, node);
  if (loader.text() == "plan") return LoadedPath{{Root::kPlan, {}, "plan"}, {Block::kPlan, nullptr}};
  if (loader.starts_with_every()) return load_path(reader, node, {});
  if (loader.text().starts_with('/') || loader.text() == ".") {
    reader.report(node,
                  words("“for_each” viết đường dẫn từ kế hoạch, không có dấu “/” ở đầu.",
                        "“for_each” is a path from the plan, written without “/”."),
                  words("Bỏ “for_each” nếu xét cả kế hoạch.", "Leave “for_each” out to judge the plan as a whole."));
    return std::nullopt;
  }
  return loader.follow(Root::kPlan, {Block::kPlan, nullptr});
}

bool is_known_place(std::string_view place) {
  if (place == "/") return true;
  Subject subject{Block::kPlan, nullptr};
  while (true) {
    const std::size_t end = place.find_first_of(".[");
    const Field* field = plans::find_field(subject.block, place.substr(0, end));
    if (field == nullptr) return false;
    subject = after(*field);
    place.remove_prefix(std::min(end, place.size()));
    while (place.starts_with('[')) {
      const std::size_t digits = place.find_first_not_of("0123456789", 1);
      if (digits == 1 || digits == std::string_view::npos || place[digits] != ']') return false;
      place.remove_prefix(digits + 1);
    }
    if (place.empty()) return true;
    if (!place.starts_with('.')) return false;
    place.remove_prefix(1);
  }
}

}  // namespace rasoat::rules
