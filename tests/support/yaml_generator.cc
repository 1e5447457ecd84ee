#include "tests/support/yaml_generator.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>
#include <utility>

#include "tests/support/choices.h"
#include "tests/support/scalar_writer.h"

namespace rasoat::tests {
namespace {

constexpr int kMaxDepth = 5;
constexpr std::string_view kAnchors[] = {"a", "neo-1", "b_2"};
constexpr std::string_view kComments[] = {"# x", "# ghi chú: [chưa đóng", "#", "#- không phải mục", "# \"", "#\tt"};

class Generator {
 public:
  explicit Generator(std::vector<std::uint8_t> tape) : choices_(std::move(tape)) {}

  GeneratedYaml run() {
    if (choices_.one_in(10)) line_end_ = "\r\n";
    if (choices_.one_in(12)) out_ += "\xEF\xBB\xBF";
    const std::uint32_t head = choices_.below(12);
    if (head == 10) line("%YAML 1.2");
    if (head == 11) line("# đầu");
    if (head >= 10) line("---");
    filler();
    root();
    filler();
    if (choices_.one_in(12)) line("...");
    return {std::move(out_), std::move(events_)};
  }

 private:
  std::uint32_t here() const { return static_cast<std::uint32_t>(out_.size()); }
  std::uint32_t events() const { return static_cast<std::uint32_t>(events_.size()); }
  void blanks(std::uint32_t count) { out_.append(count, ' '); }
  void line(std::string_view text) { (out_ += text) += line_end_; }
  void end_collection() { events_.push_back({.kind = EventKind::kEnd, .text = {}}); }

  void end_line() {
    if (choices_.one_in(8)) blanks(1 + choices_.below(3));
    if (choices_.one_in(8)) (out_ += " ") += choices_.of(kComments);
    out_ += line_end_;
    block_indent_ = -1;
  }

  // Lines that mean nothing. A line right after a block scalar belongs to it unless it is a comment further left.
  void filler() {
    for (std::uint32_t lines = choices_.one_in(5) ? 1 + choices_.below(2) : 0; lines > 0; --lines) {
      if (block_indent_ >= 0) {
        if (block_indent_ == 0) return;
        blanks(choices_.below(static_cast<std::uint32_t>(block_indent_)));
        block_indent_ = -1;
        out_ += choices_.of(kComments);
      } else {
        blanks(choices_.below(4));
        if (choices_.one_in(2)) out_ += choices_.of(kComments);
      }
      out_ += line_end_;
    }
  }

  struct Properties {
    std::uint32_t begin = YamlEvent::kUntold;
    std::string name;
  };
  Properties anchor() {
    if (!choices_.one_in(10)) return {};
    Properties result{here(), std::string(choices_.of(kAnchors))};
    out_ += "&" + result.name;
    anchors_.erase(result.name);
    return result;
  }
  // To be called when the node is finished, so that no alias stands within its own target. The last anchor of a name
  // holds.
  void define(const Properties& properties, std::uint32_t event) {
    if (properties.name.empty()) return;
    std::uint32_t& defined = anchors_[properties.name];
    defined = std::max(defined, event);
  }
  void start(EventKind kind, std::uint32_t begin, const Properties& properties, std::string text = {}) {
    YamlEvent event{.kind = kind, .begin = begin, .anchored = !properties.name.empty(), .text = std::move(text)};
    if (event.anchored && begin != YamlEvent::kUntold) event.begin = properties.begin;
    events_.push_back(std::move(event));
  }

  bool alias() {
    if (anchors_.empty() || !choices_.one_in(8)) return false;
    auto target = anchors_.begin();
    std::advance(target, choices_.below(static_cast<std::uint32_t>(anchors_.size())));
    events_.push_back({.kind = EventKind::kAlias, .begin = here(), .target = target->second, .text = {}});
    out_ += "*" + target->first;
    return true;
  }

  void root() {
    switch (choices_.below(8)) {
      case 6:
        return block_sequence(0, 0);
      case 7:
        return scalar_line(-1);
      default:
        return block_mapping(0, 0);
    }
  }

  // A scalar or flow collection on the line that has been begun, and the line's end.
  void scalar_line(int parent) {
    const Properties properties = anchor();
    if (!properties.name.empty()) blanks(1);
    const std::uint32_t event = events();
    if (choices_.one_in(4)) {
      const WrittenBlock block = write_block(choices_, parent, line_end_);
      start(EventKind::kScalar, here(), properties, block.meaning);
      out_ += block.source;
      block_indent_ = static_cast<int>(block.indent);
    } else {
      flow_scalar({.indent = static_cast<std::uint32_t>(parent + 1)}, properties);
      end_line();
    }
    define(properties, event);
  }

  void flow_scalar(const ScalarPlace& place, const Properties& properties) {
    const std::uint32_t begin = here();
    WrittenScalar scalar;
    switch (choices_.below(4)) {
      case 2:
        scalar = write_single_quoted(choices_, place, line_end_);
        break;
      case 3:
        scalar = write_double_quoted(choices_, place, line_end_);
        break;
      default:
        scalar = write_plain(choices_, place, line_end_);
    }
    start(EventKind::kScalar, begin, properties, scalar.meaning);
    out_ += scalar.source;
  }

  // Unlike any other key of the document.
  void key(bool flow) {
    const Properties properties = anchor();
    if (!properties.name.empty()) blanks(1);
    const std::uint32_t event = events();
    const std::uint32_t begin = here();
    constexpr std::string_view kWords[] = {"ten", "Chủ trì", "chu-tri", "k:v", "a b", "5", "x#", "Kinh phí (triệu)"};
    const std::string name = std::string(choices_.of(kWords)) + std::to_string(++keys_);
    constexpr std::string_view kQuotes[] = {"", "", "", "'", "\""};
    const std::string quote(choices_.of(kQuotes));
    start(EventKind::kScalar, begin, properties, name);
    out_ += quote + name + quote;
    if (choices_.one_in(8)) blanks(1);
    if (flow && !quote.empty() && out_.back() == quote[0] && choices_.one_in(4)) {
      out_ += ":";
    } else {
      out_ += ": ";
    }
    define(properties, event);
  }

  void block_mapping(std::uint32_t indent, int depth, bool begun = false) {
    start(EventKind::kMapping, YamlEvent::kUntold, std::exchange(pending_, {}));
    for (std::uint32_t entries = 1 + choices_.below(4); entries > 0; --entries) {
      if (!std::exchange(begun, false)) {
        filler();
        blanks(indent);
      }
      key(false);
      value(indent, depth, true);
    }
    end_collection();
  }

  void block_sequence(std::uint32_t indent, int depth, bool begun = false) {
    start(EventKind::kSequence, YamlEvent::kUntold, std::exchange(pending_, {}));
    for (std::uint32_t entries = 1 + choices_.below(4); entries > 0; --entries) {
      if (!std::exchange(begun, false)) {
        filler();
        blanks(indent);
      }
      out_ += "- ";
      value(indent, depth, false);
    }
    end_collection();
  }

  // What follows `key: ` or `- ` at `indent`, to the end of its last line.
  void value(std::uint32_t indent, int depth, bool in_mapping) {
    const std::uint32_t what = choices_.below(depth < kMaxDepth ? 10 : 6);
    if (what == 5) {
      const Properties properties = anchor();
      start(EventKind::kEmpty, YamlEvent::kUntold, properties);
      define(properties, events() - 1);
      return end_line();
    }
    if (alias()) return end_line();
    if (what < 5) return scalar_line(static_cast<int>(indent));
    if (what == 6) {
      flow_node(indent + 1, depth + 1);
      return end_line();
    }
    if (!in_mapping && choices_.one_in(2)) return compact(indent, depth);
    nested(indent, depth, in_mapping);
  }

  // `- - a` and `- key: a`
  void compact(std::uint32_t indent, int depth) {
    const std::uint32_t more = choices_.one_in(4) ? choices_.below(3) : 0;
    blanks(more);
    const std::uint32_t column = indent + 2 + more;
    if (choices_.one_in(3)) return block_sequence(column, depth + 1, true);
    block_mapping(column, depth + 1, true);
  }

  void nested(std::uint32_t indent, int depth, bool in_mapping) {
    const Properties properties = anchor();
    pending_ = properties;
    const std::uint32_t event = events();
    end_line();
    const bool sequence = choices_.one_in(2);
    const bool at_parent = sequence && in_mapping && choices_.one_in(2);
    const std::uint32_t column = at_parent ? indent : indent + 1 + choices_.below(4);
    sequence ? block_sequence(column, depth + 1) : block_mapping(column, depth + 1);
    define(properties, event);
  }

  // Between brackets: blanks, or a new line at `indent` or deeper.
  void gap(std::uint32_t indent) {
    if (choices_.one_in(8)) blanks(1 + choices_.below(2));
    if (!choices_.one_in(10)) return;
    if (choices_.one_in(2)) (out_ += " ") += choices_.of(kComments);
    out_ += line_end_;
    blanks(indent + choices_.below(3));
  }

  void flow_node(std::uint32_t indent, int depth) {
    if (alias()) return blanks(1);
    const Properties properties = anchor();
    if (!properties.name.empty()) blanks(1);
    const std::uint32_t event = events();
    const std::uint32_t what = depth < kMaxDepth ? choices_.below(4) : 0;
    if (what < 2 && depth > 0 && in_flow_ > 0) {
      flow_scalar({.indent = indent, .flow = true}, properties);
    } else {
      flow_collection(what % 2 == 1, indent, depth, properties);
    }
    define(properties, event);
  }

  void flow_collection(bool mapping, std::uint32_t indent, int depth, const Properties& properties) {
    start(mapping ? EventKind::kMapping : EventKind::kSequence, here(), properties);
    out_ += mapping ? "{" : "[";
    ++in_flow_;
    for (std::uint32_t entries = choices_.below(4); entries > 0; --entries) {
      gap(indent);
      if (mapping) key(true);
      if (mapping && choices_.one_in(5)) {
        start(EventKind::kEmpty, YamlEvent::kUntold, {});
      } else {
        gap(indent);
        flow_node(indent, depth + 1);
      }
      gap(indent);
      if (entries > 1 || choices_.one_in(6)) out_ += choices_.one_in(4) ? " ," : ", ";
    }
    gap(indent);
    --in_flow_;
    out_ += mapping ? "}" : "]";
    end_collection();
  }

  Choices choices_;
  std::string_view line_end_ = "\n";
  std::string out_;
  std::vector<YamlEvent> events_;
  std::map<std::string, std::uint32_t> anchors_;
  Properties pending_;     // of the block collection about to begin
  int block_indent_ = -1;  // of the block scalar that the text ends with
  int in_flow_ = 0;
  std::uint32_t keys_ = 0;
};

}  // namespace

GeneratedYaml generate_yaml(std::vector<std::uint8_t> tape) { return Generator(std::move(tape)).run(); }

}  // namespace rasoat::tests
