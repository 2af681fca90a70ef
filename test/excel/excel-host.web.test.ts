import { excelHostSuite } from "./excel-host-suite";
import { levels } from "./host/runtime";

excelHostSuite("excel-web-16.00.js", { levels, faultsAt: [9, 15] });
