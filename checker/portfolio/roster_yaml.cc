// Rosters as YAML: `don_vi:` and its units, above it what holds for all; or the bare list.
#include <utility>

#include "checker/portfolio/roster_sheet.h"
#include "plans/text.h"

namespace rasoat::checker {

using plans::kNoNode;
using plans::NodeId;
using plans::NodeKind;
using rules::words;

namespace {

constexpr std::string_view kUnits = "don_vi";

class YamlReader {
 public:
  explicit YamlReader(RosterMistakes& mistakes) : mistakes_(mistakes), doc_(mistakes.source().document) {}

  RosterSheet read() {
    const NodeId root = doc_.root();
    if (root == kNoNode || doc_.kind(root) == NodeKind::kError) return std::move(sheet_);
    if (doc_.kind(root) == NodeKind::kSequence) {
      read_units(root);
    } else if (doc_.kind(root) == NodeKind::kMapping) {
      read_top(root);
    } else {
      report(root, words("Danh sách đơn vị phải có “don_vi:” và các đơn vị ở dưới.",
                         "A roster must have “don_vi:” with the units below it."));
    }
    return std::move(sheet_);
  }

 private:
  void report(NodeId node, rules::Wording what, rules::Wording help = {}) {
    mistakes_.report(doc_.span(node), std::move(what), std::move(help));
  }

  std::string text(NodeId node) const {
    std::string scratch;
    return std::string(doc_.text(node, scratch));
  }

  // Broken entries have been reported by the reader.
  template <typename Take>
  void each_entry(NodeId mapping, Take take) {
    for (NodeId key = doc_.first_child(mapping); key != kNoNode; key = doc_.next(doc_.next(key))) {
      if (doc_.next(key) == kNoNode) return;
      if (doc_.kind(key) == NodeKind::kScalar) take(key, doc_.next(key));
    }
  }

  void read_top(NodeId root) {
    bool listed = false;
    each_entry(root, [&](NodeId key, NodeId value) {
      const std::string name = plans::fold_key(text(key));
      const auto column = find_roster_column(name);
      if (name == kUnits || name == "danh_sach" || name == "danh_sach_don_vi") {
        listed = true;
        read_units(value);
      } else if (column == RosterColumn::kDue || column == RosterColumn::kPeriod) {
        read_value(*column, key, value, sheet_.defaults);
      } else if (column != RosterColumn::kIgnored) {
        report(key, words("Ở đầu danh sách không có khóa “%1”.", "There is no key “%1” at the top.", {text(key)}),
               rules::suggestion(name, {kUnits, "han_nop", "thoi_ky"}));
      }
    });
    if (!listed && !doc_.damaged(root)) {
      const NodeId first = doc_.first_child(root);
      report(first == kNoNode ? root : first, words("Thiếu khóa “don_vi”.", "The key “don_vi” is missing."),
             words("Thêm “don_vi:” và liệt kê các đơn vị ở dưới.", "Add “don_vi:” and list the units below it."));
    }
  }

  void read_units(NodeId list) {
    if (doc_.kind(list) != NodeKind::kSequence) {
      if (doc_.kind(list) != NodeKind::kError && doc_.kind(list) != NodeKind::kEmpty)
        report(list, words("“don_vi” phải là một danh sách, mỗi đơn vị một gạch đầu dòng.",
                           "“don_vi” must be a list, each unit after a dash."));
      return;
    }
    std::size_t count = 0;
    for (NodeId unit = doc_.first_child(list); unit != kNoNode; unit = doc_.next(unit)) ++count;
    sheet_.rows.reserve(sheet_.rows.size() + count);
    for (NodeId unit = doc_.first_child(list); unit != kNoNode; unit = doc_.next(unit)) read_unit(unit);
  }

  void read_unit(NodeId unit) {
    RosterRow row;
    row.where = doc_.span(unit);
    if (doc_.kind(unit) == NodeKind::kScalar) {
      add(RosterColumn::kName, unit, row);
    } else if (doc_.kind(unit) == NodeKind::kMapping) {
      each_entry(unit, [&](NodeId key, NodeId value) { read_field(key, value, row); });
      if (row[RosterColumn::kName].empty() && doc_.damaged(unit)) return;
    } else {
      if (doc_.kind(unit) != NodeKind::kError)
        report(unit, words("Một đơn vị phải là tên, hoặc các dòng “khóa: giá trị”.",
                           "A unit must be a name, or lines “key: value”."));
      return;
    }
    sheet_.rows.push_back(std::move(row));
  }

  void read_field(NodeId key, NodeId value, RosterRow& row) {
    const auto column = find_roster_column(text(key));
    if (!column) {
      report(key, words("Đơn vị không có khóa “%1”.", "A unit has no key “%1”.", {text(key)}),
             rules::suggestion(plans::fold_key(text(key)), roster_keys()));
    } else if (*column != RosterColumn::kIgnored) {
      if (!row[*column].empty()) report(key, words("Khóa “%1” có hai lần.", "The key “%1” stands twice.", {text(key)}));
      read_value(*column, key, value, row);
    }
  }

  void read_value(RosterColumn column, NodeId key, NodeId value, RosterRow& row) {
    const NodeKind kind = doc_.kind(value);
    if (kind == NodeKind::kEmpty || kind == NodeKind::kError) return;
    if (kind == NodeKind::kScalar) return add(column, value, row);
    if (kind == NodeKind::kMapping && column == RosterColumn::kPeriod) return read_period(value, row);
    if (kind == NodeKind::kSequence && takes_several(column)) {
      for (NodeId one = doc_.first_child(value); one != kNoNode; one = doc_.next(one)) {
        if (doc_.kind(one) == NodeKind::kScalar) {
          add(column, one, row);
        } else if (doc_.kind(one) != NodeKind::kError) {
          report(one, words("“%1” chỉ gồm chữ.", "“%1” holds texts only.", {text(key)}));
        }
      }
      return;
    }
    report(value, words("“%1” phải là một đoạn chữ.", "“%1” must be a text.", {text(key)}));
  }

  // { tu: 2024, den: 2030 } becomes the wording that a table has.
  void read_period(NodeId mapping, RosterRow& row) {
    RosterCell cell{"", doc_.span(mapping)};
    each_entry(mapping, [&](NodeId key, NodeId value) {
      const std::string name = plans::fold_key(text(key));
      if (name != "tu" && name != "den") {
        report(key, words("Thời kỳ không có khóa “%1”.", "A period has no key “%1”.", {text(key)}),
               rules::suggestion(name, {"tu", "den"}));
      } else if (doc_.kind(value) == NodeKind::kScalar) {
        cell.text += (name == "tu" ? " từ " : " đến ") + text(value);
      }
    });
    if (!cell.text.empty()) row[RosterColumn::kPeriod].push_back(std::move(cell));
  }

  void add(RosterColumn column, NodeId scalar, RosterRow& row) {
    const std::string written = text(scalar);
    const std::size_t begin = written.find_first_not_of(" \t\r\n");
    if (begin == std::string::npos) return;
    row[column].push_back({written.substr(begin, written.find_last_not_of(" \t\r\n") - begin + 1), doc_.span(scalar)});
  }

  RosterMistakes& mistakes_;
  const plans::Document& doc_;
  RosterSheet sheet_;
};

}  // namespace

RosterSheet read_roster_yaml(RosterMistakes& mistakes) { return YamlReader(mistakes).read(); }

}  // namespace rasoat::checker
