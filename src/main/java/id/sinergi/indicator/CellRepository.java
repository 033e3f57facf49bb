package id.sinergi.indicator;

import org.springframework.data.repository.Repository;

/** Sums of cells. */
interface CellRepository extends Repository<CellEntity, CellEntity.Key>, CellSums {}
