"""What the management's discussion in annual reports says of revenue and research: all reports of a folder, as CSV.

python examples/mdna.py reports/ > mdna.csv
"""

import csv
import pathlib
import sys

from zh_extract import extract

# In whatever encoding: GBK, Big5, UTF-8. A file that cannot be read costs its own records only.
reports = sorted(pathlib.Path(sys.argv[1]).glob("*.txt"))
records = extract(reports, section=True, metric="营业收入|研发", types="amount,percentage", errors="collect")
rows = csv.writer(sys.stdout, lineterminator="\n")
for record in records:
    if "管理层讨论与分析" in (record.section or ""):
        period = record.period.edtf if record.period else ""
        rows.writerow([record.doc, period, record.metric, record.value, record.unit, record.change, record.text])
for error in records.errors:
    print(error, file=sys.stderr)
