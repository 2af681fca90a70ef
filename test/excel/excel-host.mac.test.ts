import { excelHostSuite } from "./excel-host-suite";

excelHostSuite("excel-mac-16.00.js", { levels: [9, 15], faultsAt: [15] });
