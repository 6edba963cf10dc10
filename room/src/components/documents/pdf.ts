/** Opens PDF in a worker; nothing in it is run: no script, no form, no link that leads anywhere by itself. */
import { getDocument, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist'
import { drawingWorker } from './scripts'

let worker: PDFWorker | null = null

export async function openPdf(bytes: ArrayBuffer): Promise<PDFDocumentProxy> {
  worker ??= PDFWorker.create({ port: drawingWorker() })
  return getDocument({ data: new Uint8Array(bytes), worker, enableXfa: false, useWasm: false, stopAtErrors: false })
    .promise
}
