import { excelHostSuite } from "./excel-host-suite";

excelHostSuite("excel-win32-16.01.js", { levels: [9, 15], faultsAt: [9] });
